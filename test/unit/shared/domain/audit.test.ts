import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventKinds } from '../../../../src/shared/domain/audit.ts';
import { languages } from '../../../../src/shared/domain/language.ts';
import { dictionaries } from '../../../../src/shared/i18n/index.ts';
import { isCallName } from '../../../../src/shared/ipc/contract/index.ts';
import { deedText } from '../../../../src/shared/sheet/audit-table.ts';

const folder = resolve(import.meta.dirname, '../../../../src/data');
/** Looks like a kind, and is none. */
const others = ['fields.recorder', 'goal.search', 'child.search', 'child.room_id', 'goal.child_id', 'school.sort_key'];

/** Texts of the form `thing.happened` about things that events are about. */
function writtenKinds(): readonly string[] {
  const things = new Set(eventKinds.map((kind) => kind.split('.')[0]));
  const files = globSync('**/*.ts', { cwd: folder }).filter(
    (file) => !file.includes('queries') && !file.includes('migrations'),
  );
  const found = files.flatMap((file) => {
    const texts = readFileSync(resolve(folder, file), 'utf8').matchAll(/'([a-z_]+)\.([a-z_]+)'/g);
    return [...texts].filter(([, thing = '']) => things.has(thing)).map(([, thing, what]) => `${thing}.${what}`);
  });
  return [...new Set(found)].filter(
    (kind) => !isCallName(kind) && !others.includes(kind) && !/\.(css|csv|ts)$/.test(kind),
  );
}

describe('kinds of events', () => {
  it('are each listed once', () => expect(new Set(eventKinds).size).toBe(eventKinds.length));

  it('that the app writes are all listed', () => {
    const isReport = (kind: string) => kind.startsWith('report.') && !['report.exported', 'report.made'].includes(kind);
    const missing = writtenKinds().filter(
      (kind) => !isReport(kind) && !(eventKinds as readonly string[]).includes(kind),
    );
    expect(missing).toEqual([]);
    expect(writtenKinds().length).toBeGreaterThan(60);
  });

  it.each(languages)('have words in %s', (language) => {
    const plain = eventKinds.filter(
      (kind) => deedText({ kind, more: null, repeated: 0 }, dictionaries[language]) === kind,
    );
    expect(plain).toEqual([]);
  });
});
