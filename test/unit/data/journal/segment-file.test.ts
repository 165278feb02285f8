import * as fs from 'node:fs';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodeRecords, encodeRecord } from '../../../../src/data/journal/record.ts';
import { SegmentFile } from '../../../../src/data/journal/segment-file.ts';

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  return { ...real, writeSync: vi.fn(real.writeSync) };
});

const record = (serial: number, value = 'Әлия') =>
  encodeRecord({
    serial,
    version: 110,
    at: '2026-04-22T09:00:00',
    rows: [{ do: '+', table: 'setting', row: { key: `k${serial}`, value } }],
  });

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kabinet-segment-'));
  path = join(folder, 'one.journal');
});
afterEach(() => {
  vi.mocked(fs.writeSync).mockReset();
  rmSync(folder, { recursive: true, force: true });
});

const serials = () => [...decodeRecords(readFileSync(path))].map(({ serial }) => serial);

describe('the file that the journal is written to', () => {
  it('has room for what is to come: its length stays from record to record', () => {
    const file = new SegmentFile(path);
    file.append(record(1));
    const length = statSync(path).size;
    for (let serial = 2; serial <= 100; serial++) file.append(record(serial));
    expect(statSync(path).size).toBe(length);
    expect(length).toBeGreaterThan(file.size);
    // As a power cut leaves it.
    expect(serials()).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    file.close();
    expect(statSync(path).size).toBe(file.size);
    expect(serials()).toHaveLength(100);
  });

  it('grows by as much again, and by more for a record that is larger', () => {
    const file = new SegmentFile(path);
    file.append(record(1));
    const first = statSync(path).size;
    file.append(record(2, 'x'.repeat(3 * first)));
    file.append(record(3));
    expect(statSync(path).size).toBe(4 * first);
    expect(serials()).toEqual([1, 2, 3]);
    file.close();
  });

  it('holds nothing of a record that was taken back, whatever comes in its place', () => {
    const file = new SegmentFile(path);
    file.append(record(1));
    file.append(record(2, 'taken back, and longer than what comes in its place'));
    file.takeBack();
    expect(serials()).toEqual([1]);
    file.append(record(2, 'x'));
    expect(serials()).toEqual([1, 2]);
    expect(readFileSync(path).includes('taken back')).toBe(false);
    file.close();
  });

  it('takes what still fits on a disk that has no room for more', () => {
    const small = record(1).length;
    const write = vi.mocked(fs.writeSync).getMockImplementation();
    vi.mocked(fs.writeSync).mockImplementation(((...[handle, bytes, ...rest]: Parameters<typeof fs.writeSync>) => {
      if ((bytes as unknown as Buffer).length > 2 * small) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      return write?.(handle, bytes, ...rest) ?? 0;
    }) as typeof fs.writeSync);
    const file = new SegmentFile(path);
    file.append(record(1));
    file.append(record(2));
    expect(statSync(path).size).toBe(file.size);
    expect(() => file.append(record(3, 'x'.repeat(3 * small)))).toThrow('full');
    file.takeBack();
    file.append(record(3));
    file.close();
    expect(serials()).toEqual([1, 2, 3]);
  });
});
