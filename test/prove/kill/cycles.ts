/** Kills the data process in the middle of saving, starts it again, and reads back what it had acknowledged. */
import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { fillSmallSchool, type SmallSchool } from '../../support/small-school.ts';
import { createTestApp } from '../../support/test-app.ts';

type Answer = { readonly ok: boolean; readonly error?: string; readonly value?: unknown };

/**
 * What was asked to be saved and what was answered as saved, since the beginning. `atLeast`: how many must be there now,
 * those included that were saved in an earlier life without an answer; else they would hide as many that are lost.
 */
export type Tally = { sent: number; acknowledged: number; atLeast: number };

export class Cycles {
  readonly folder = mkdtempSync(join(tmpdir(), 'kabinet-kill-'));
  readonly file = join(this.folder, 'kabinet.db');
  readonly observations: Tally = { sent: 0, acknowledged: 0, atLeast: 0 };
  readonly entries: Tally = { sent: 0, acknowledged: 0, atLeast: 0 };
  readonly #school: SmallSchool;
  #sessionId = '';
  #drawingId = '';
  #nextId = 1;

  constructor() {
    const app = createTestApp();
    this.#school = fillSmallSchool(app);
    app.app.store.database.prepare('VACUUM INTO ?').run(this.file);
    app.close();
  }

  /** @param lifeMs how long it is let work */
  async run(lifeMs: number): Promise<void> {
    const child = await this.#start();
    if (this.#sessionId === '') await this.#prepare(child);
    const [session, drawing] = [this.#record(child), this.#draw(child)];
    await new Promise((resolve) => setTimeout(resolve, lifeMs));
    child.kill('SIGKILL');
    await Promise.all([once(child, 'exit'), session, drawing]);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What does not hold, in words; null: all is there. */
  check(file = this.file): string | null {
    const database = new Database(file);
    try {
      const count = (sql: string, id: string) => database.prepare(sql).pluck().get(id) as number;
      const measures = count('SELECT count(*) FROM measure WHERE session_id = ?', this.#sessionId);
      const told = count(
        "SELECT count(*) FROM event WHERE kind = 'session.recorded' AND subject_id = ?",
        this.#sessionId,
      );
      const stored = count('SELECT count(*) FROM drawing_entry WHERE drawing_id = ?', this.#drawingId);
      const last = count('SELECT coalesce(max(seq), -1) FROM drawing_entry WHERE drawing_id = ?', this.#drawingId);
      if (measures < this.observations.atLeast) return `${this.observations.atLeast - measures} observations lost`;
      if (stored < this.entries.atLeast) return `${this.entries.atLeast - stored} entries of a drawing lost`;
      if (measures > this.observations.sent || stored > this.entries.sent) return 'more is stored than was sent';
      if (measures !== told) return `halves: ${measures} observations and ${told} events`;
      if (last !== stored - 1) return 'halves: a gap in a drawing';
      if (database.pragma('quick_check', { simple: true }) !== 'ok') return 'the file is damaged';
      [this.observations.atLeast, this.entries.atLeast] = [measures, stored];
      return null;
    } finally {
      database.close();
    }
  }

  async #start(): Promise<ChildProcess> {
    const { specialistId, childIds } = this.#school;
    const identities = [
      { role: 'specialist', staffId: specialistId, lastSeen: Date.now() },
      { role: 'child', childId: childIds[0] },
    ];
    const child = fork(join(import.meta.dirname, 'child.ts'), [this.folder, JSON.stringify(identities)]);
    await once(child, 'message');
    return child;
  }

  async #prepare(child: ChildProcess): Promise<void> {
    const { roomId, childIds } = this.#school;
    const input = { roomId, discipline: 'speech_therapy', childIds: [childIds[0]], minutes: 30 };
    this.#sessionId = (await this.#ask<{ sessionId: string }>(child, 0, 'sessions.startUnplanned', input)).sessionId;
    this.#drawingId = (await this.#ask<{ drawingId: string }>(child, 1, 'draw.create', {})).drawingId;
  }

  async #record(child: ChildProcess): Promise<void> {
    const observation = { kind: 'trial', result: 'correct' };
    const input = { sessionId: this.#sessionId, childId: this.#school.childIds[0], goalId: null, observation };
    await this.#again(this.observations, () => this.#ask(child, 0, 'sessions.record', input));
  }

  /** What comes next is what the disk says: a window that comes back reads before it goes on. */
  async #draw(child: ChildProcess): Promise<void> {
    const opened = await this.#ask<{ journal: readonly unknown[] }>(child, 1, 'draw.open', {
      drawingId: this.#drawingId,
    }).catch(() => null);
    if (!opened) return;
    let seq = opened.journal.length;
    await this.#again(this.entries, () => {
      const stroke = { kind: 'op', op: { kind: 'stroke', id: randomUUID(), points: [seq, seq, 0, 1] } };
      return this.#ask(child, 1, 'draw.append', {
        drawingId: this.#drawingId,
        entries: [{ seq: seq++, entry: stroke }],
      });
    });
  }

  /** One after the other until the process is gone. */
  async #again(tally: Tally, save: () => Promise<unknown>): Promise<void> {
    for (;;) {
      tally.sent++;
      try {
        await save();
        tally.acknowledged++;
        tally.atLeast++;
      } catch (error) {
        if (error instanceof Gone) return;
        throw error;
      }
    }
  }

  #ask<Value>(child: ChildProcess, windowId: number, call: string, input: unknown): Promise<Value> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const settle = (done: () => void) => {
        child.off('message', hear);
        child.off('exit', gone);
        done();
      };
      const gone = () => settle(() => reject(new Gone()));
      const hear = (message: { data?: Answer & { id?: number } }) => {
        const { data } = message;
        if (data?.id !== id) return;
        settle(() => (data.ok ? resolve(data.value as Value) : reject(new Error(`${call}: ${data.error}`))));
      };
      child.on('message', hear);
      child.once('exit', gone);
      if (child.connected) child.send({ windowId, data: { id, call, input } }, () => undefined);
      else gone();
    });
  }
}

/** It was killed before it answered. */
class Gone extends Error {}
