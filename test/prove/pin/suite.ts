/** Somebody guesses a PIN, starts the app anew and moves the clock: never more guesses are looked at than are allowed. */

import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import { writePin, writeTries } from '../../../src/data/db/queries/staff.ts';
import { checkPin } from '../../../src/data/services/sign-in.ts';
import { mostWrongTries, waitAfterWrongTries } from '../../../src/shared/domain/staff.ts';
import { CallError } from '../../../src/shared/ipc/result.ts';
import { fillSmallSchool } from '../../support/small-school.ts';
import { createTestApp } from '../../support/test-app.ts';
import { numbers } from '../../unit/data/journal/damage-cases.ts';
import { pinHash, pins } from '../../unit/data/pins.ts';
import { openFolder } from '../power-cut/check.ts';
import { type Proof, type Suite, Trials } from '../suite.ts';

const whenFull = { attacks: 50, guesses: 200 };
const whenShort = { attacks: 2, guesses: 60 };
const start = Date.parse('2026-04-22T09:00:00');

export const pinSuite: Suite = {
  name: 'pin',
  run: async (isFull) => {
    const { attacks, guesses } = isFull ? whenFull : whenShort;
    return [await proveLimit(attacks, guesses), await proveFinding()];
  },
};

type Attack = {
  readonly looked: number;
  readonly failure: string | null;
  readonly restarts: number;
  readonly moves: number;
};

async function proveLimit(attacks: number, guesses: number): Promise<Proof> {
  const trials = new Trials();
  const sums = { looked: 0, restarts: 0, moves: 0 };
  for (let number = 0; number < attacks; number++) {
    const { looked, failure, restarts, moves } = await attack(number + 1, guesses, () => undefined);
    sums.looked += looked;
    sums.restarts += restarts;
    sums.moves += moves;
    for (let guess = 0; guess < guesses; guess++) trials.count(guess === 0 ? failure : null);
  }
  return trials.proof(
    `guessing a PIN with restarts and clock moves: at most ${mostWrongTries} looked at, none before its wait is over`,
    `${attacks} attacks, ${sums.looked} guesses looked at, ${sums.restarts} restarts, ${sums.moves} clock moves`,
  );
}

type Guesser = { readonly folder: string; readonly staffId: string; readonly close: () => void };

async function prepare(): Promise<Guesser> {
  const testApp = createTestApp('2026-04-22T09:00:00', true);
  const { specialistId } = fillSmallSchool(testApp);
  writePin(testApp.app.store.database, specialistId, await pinHash(pins.specialist));
  testApp.app.store.close();
  return { folder: dirname(testApp.file), staffId: specialistId, close: testApp.close };
}

/** @param between done after each guess; what a counter that can be set back would do */
async function attack(
  seed: number,
  guesses: number,
  between: (database: Database, staffId: string) => void,
): Promise<Attack> {
  const random = numbers(seed * 7919);
  const { folder, staffId, close } = await prepare();
  let { store } = openFolder(folder);
  let now = start;
  /** How far the clock went forward since the last guess that was looked at. */
  let forward = Number.POSITIVE_INFINITY;
  let [looked, restarts, moves] = [0, 0, 0];
  let failure: string | null = null;
  for (let guess = 0; guess < guesses; guess++) {
    const what = random();
    if (what < 0.1) {
      restarts++;
      // Ended properly, or killed: the next start finds the file as it lies on the disk.
      if (random() < 0.5) store.close();
      else store.database.close();
      ({ store } = openFolder(folder));
    }
    const isMoved = what > 0.5;
    if (isMoved) moves++;
    const step = isMoved ? Math.round((what < 0.6 ? -1 : 1) * 10 ** (2 + random() * 5)) : 1000;
    now += step;
    forward += Math.max(0, step);
    const atOnce = random() < 0.2 ? 2 : 1;
    const answers = await Promise.all(
      Array.from({ length: atOnce }, () => enter(store.database, staffId, wrongPin(random), now)),
    );
    for (const answer of answers) {
      if (answer === 'wrong_pin') {
        if (forward < waitAfterWrongTries(looked) * 1000) failure ??= `guess ${looked + 1} after ${forward} ms`;
        looked++;
        forward = 0;
      } else if (answer !== 'pin_wait' && answer !== 'pin_locked') failure ??= answer;
    }
    between(store.database, staffId);
  }
  if (looked > mostWrongTries) failure ??= `${looked} were looked at`;
  const right = await enter(store.database, staffId, pins.specialist, now);
  if (looked === mostWrongTries && right !== 'pin_locked') failure ??= `after the last: ${right}`;
  store.close();
  close();
  return { looked, failure, restarts, moves };
}

const enter = (database: Database, staffId: string, pin: string, now: number): Promise<string> =>
  checkPin(database, staffId, pin, now).then(
    () => 'in',
    (error: unknown) => (error instanceof CallError ? error.code : String(error)),
  );

function wrongPin(random: () => number): string {
  const pin = String(100_000 + Math.floor(random() * 899_999));
  return pin === pins.specialist ? '100000' : pin;
}

async function proveFinding(): Promise<Proof> {
  const trials = new Trials();
  const { failure } = await attack(3, 60, (database, staffId) =>
    writeTries(database, staffId, { wrong_tries: 0, locked_seconds: 0, locked_at: null }),
  );
  trials.count(failure === null ? 'not found' : null);
  return trials.proof('control: a counter that begins anew after each guess is found');
}
