import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderLock } from '../../../src/main/services/folder-lock.ts';

let folder = '';
const file = () => join(folder, 'kabinet.lock');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kabinet-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The lock as another owner would have written it. */
function leave(change: object): void {
  new FolderLock(folder).take();
  writeFileSync(file(), JSON.stringify({ ...JSON.parse(readFileSync(file(), 'utf8')), token: 'another', ...change }));
}

describe('a data folder', () => {
  it('is held by one app at a time, and free again when it is let go', () => {
    const [first, second] = [new FolderLock(folder), new FolderLock(folder)];
    expect(first.take()).toBe(true);
    expect(second.take()).toBe(false);
    expect(first.take()).toBe(true);
    second.release();
    expect(first.isOurs()).toBe(true);
    first.release();
    expect(second.take()).toBe(true);
    second.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is taken over from an app that was killed', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    leave({ pid: child.pid });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(new FolderLock(folder).take()).toBe(true);
  });

  it.runIf(process.platform === 'linux')('is taken over where its number belongs to another process now', () => {
    leave({ began: 'another start 12345' });
    expect(new FolderLock(folder).take()).toBe(true);
  });

  it('on another PC is held as long as that one shows itself', () => {
    leave({ host: 'another-pc', pid: 1 });
    expect(new FolderLock(folder).take()).toBe(false);
    const longAgo = Date.now() / 1000 - 600;
    utimesSync(file(), longAgo, longAgo);
    expect(new FolderLock(folder).take()).toBe(true);
  });

  it('with a lock that nobody can read is free once that is old', () => {
    writeFileSync(file(), '{"pid": 1');
    expect(new FolderLock(folder).take()).toBe(false);
    const longAgo = Date.now() / 1000 - 600;
    utimesSync(file(), longAgo, longAgo);
    expect(new FolderLock(folder).take()).toBe(true);
  });

  it('goes to exactly one of many that find it left over', () => {
    leave({ began: 'another start 12345' });
    const taken = Array.from({ length: 20 }, () => new FolderLock(folder)).filter((lock) => lock.take());
    expect(taken).toHaveLength(1);
    taken[0]?.release();
    expect(existsSync(file())).toBe(false);
  });
});
