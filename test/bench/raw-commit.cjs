/**
 * The floor of saving: better-sqlite3 alone, in Electron's own Node, committing the same two rows with the same settings.
 * Run with ELECTRON_RUN_AS_NODE; for each message `count` it answers with that many commit times in ms.
 */
const { performance } = require('node:perf_hooks');
const Database = require('better-sqlite3');

const database = new Database(process.argv[2]);
for (const setting of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'wal_autocheckpoint = 500']) {
  database.pragma(setting);
}
database.exec(`CREATE TABLE measure (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE event (seq INTEGER PRIMARY KEY, data TEXT NOT NULL) STRICT;`);
const addMeasure = database.prepare('INSERT INTO measure VALUES (?, ?)');
const addEvent = database.prepare('INSERT INTO event (data) VALUES (?)');
const commit = database.transaction((id) => {
  addMeasure.run(id, 'correct');
  addEvent.run(JSON.stringify({ id, before: null, after: 'correct' }));
});

let next = 0;
process.on('message', (count) => {
  const times = [];
  for (let index = 0; index < count; index++) {
    const start = performance.now();
    commit.immediate(`m${next++}`);
    times.push(performance.now() - start);
  }
  process.send(times);
});
