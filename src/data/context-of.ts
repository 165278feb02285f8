import type { Database } from 'better-sqlite3';
import type { App, CallContext } from './app.ts';
import type { Connection } from './connection.ts';

/** What a handler works with: the database is asked for only where it is wanted. */
export function contextOf(app: App, connection: Connection): CallContext {
  return new Context(app, connection);
}

// A class, because an object that is written down with a getter is made slowly, and this one is made for each call.
class Context implements CallContext {
  readonly app: App;
  readonly connection: Connection;

  constructor(app: App, connection: Connection) {
    this.app = app;
    this.connection = connection;
  }

  get database(): Database {
    return this.app.store.database;
  }
}
