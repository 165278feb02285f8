/** Run by the set-up in Electron and in Node: opens databases, uses them and lets go of them, so that a bad binary fails here. */
const Database = require('better-sqlite3');

function useDatabase() {
  const database = new Database(':memory:');
  database.exec('create table marks (text text)');
  database.prepare('insert into marks values (?)').run('ok');
  return database.prepare('select text from marks').get().text;
}

for (let i = 0; i < 20; i++) {
  if (useDatabase() !== 'ok') throw new Error('The database did not give back what was written.');
}
// Finalizers are where a binary for another Node-API ends the process.
globalThis.gc();
setImmediate(() => globalThis.gc());
