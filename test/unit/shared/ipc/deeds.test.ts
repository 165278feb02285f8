/** The table of who may do what says of every call of the staff what the dispatcher goes by. */
import { expect, it } from 'vitest';
import type { Day } from '../../../../src/shared/domain/day.ts';
import { languages } from '../../../../src/shared/domain/language.ts';
import { staffRoles } from '../../../../src/shared/domain/staff.ts';
import { dictionaries } from '../../../../src/shared/i18n/index.ts';
import { roles } from '../../../../src/shared/ipc/contract/call.ts';
import { callsOf, deedGroups, deeds, mayDo } from '../../../../src/shared/ipc/contract/deeds.ts';
import { callNames, contract } from '../../../../src/shared/ipc/contract/index.ts';
import { rightGroups, rightsTable } from '../../../../src/shared/sheet/rights-table.ts';

const ofStaff = callNames.filter((name) => {
  const { allow } = contract[name];
  return allow.length < roles.length && staffRoles.some((role) => allow.includes(role)) && !allow.includes('nobody');
});

it('names each call that staff may make in one deed, and nothing else', () => {
  expect(deeds.flatMap(callsOf).toSorted()).toEqual(ofStaff.toSorted());
  expect(Object.values(deedGroups).flat().toSorted()).toEqual([...deeds].toSorted());
});

it.each(deeds)('says the same of all calls of %s', (deed) => {
  for (const role of staffRoles)
    for (const call of callsOf(deed)) expect(contract[call].allow.includes(role), call).toBe(mayDo(role, deed));
});

it('is the same on the screen and on paper, in each language', () => {
  for (const language of languages) {
    const lines = rightGroups(dictionaries[language]).flatMap((group) => group.lines);
    const { rows } = rightsTable(language, '2026-04-22' as Day);
    expect(rows).toHaveLength(lines.length + 5);
    for (const { label } of lines) expect(JSON.stringify(rows)).toContain(JSON.stringify(label));
  }
});

it('says what reaches how far', () => {
  const lines = new Map(
    rightGroups(dictionaries.en).flatMap((group) => group.lines.map((line) => [line.id, line.rights])),
  );
  expect(lines.get('holdSessions')).toEqual(['rooms', 'school', 'no', 'no']);
  expect(lines.get('seeChildren')).toEqual(['rooms', 'school', 'yes', 'no']);
  expect(lines.get('emergency')).toEqual(['yes', 'no', 'no', 'no']);
  expect(lines.get('backups')).toEqual(['no', 'no', 'yes', 'yes']);
  expect(lines.get('names')).toEqual(['no', 'no', 'leave', 'no']);
});
