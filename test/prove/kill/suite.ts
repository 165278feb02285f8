/** kill -9 of the data process while it saves: what it had acknowledged is there, and nothing is there by half. */
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type Proof, prove, type Suite } from '../suite.ts';
import { Cycles } from './cycles.ts';

const cyclesWhenFull = 200;
const cyclesWhenShort = 5;
/** It is let work for between this and that, so that kills fall into every moment of saving, ms. */
const [shortest, longest] = [3, 300];

export const killSuite: Suite = {
  name: 'kill',
  run: async (isFull) => {
    const cycles = new Cycles();
    try {
      return [await proveKills(cycles, isFull ? cyclesWhenFull : cyclesWhenShort), await proveFinding(cycles)];
    } finally {
      cycles.remove();
    }
  },
};

function proveKills(cycles: Cycles, count: number): Promise<Proof> {
  const { observations, entries } = cycles;
  const trials = Array.from({ length: count }, (_, index) => async () => {
    await cycles.run(shortest + ((longest - shortest) * index) / count);
    return cycles.check();
  });
  return prove(
    'kill -9 of the data process while it saves sessions and drawings: 0 acknowledged lost, 0 halves',
    trials,
    () => `${observations.acknowledged} observations and ${entries.acknowledged} entries of a drawing acknowledged`,
  );
}

/** Without this nobody would know that the readback can find anything. */
function proveFinding(cycles: Cycles): Promise<Proof> {
  const faults = [
    'DELETE FROM measure WHERE id = (SELECT max(id) FROM measure)',
    'DELETE FROM drawing_entry WHERE seq = (SELECT max(seq) / 2 FROM drawing_entry)',
    `DELETE FROM drawing_entry WHERE seq > (SELECT max(seq) - 3 FROM drawing_entry)`,
  ];
  const trials = faults.map((sql, index) => async () => {
    const file = join(cycles.folder, `control-${index}.db`);
    const database = new Database(cycles.file);
    database.prepare('VACUUM INTO ?').run(file);
    database.close();
    const spoiled = new Database(file);
    const { changes } = spoiled.prepare(sql).run();
    spoiled.close();
    return changes > 0 && cycles.check(file) !== null ? null : `not found: ${sql}`;
  });
  return prove('control: an observation or an entry taken out of the file is found', trials);
}
