import type { App, CallContext } from './app.ts';
import type { Connection } from './connection.ts';

/** What a handler works with: the database is asked for only where it is wanted. */
export function contextOf(app: App, connection: Connection): CallContext {
  return {
    app,
    connection,
    get database() {
      return app.store.database;
    },
  };
}
