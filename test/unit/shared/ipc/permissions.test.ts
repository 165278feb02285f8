/**
 * Who may make which call, as a table kept beside this test: a change of permissions shows in review. After a wanted
 * change, `vitest run test/unit/shared/ipc/permissions.test.ts --update` writes it anew.
 */
import { expect, it } from 'vitest';
import { roles } from '../../../../src/shared/ipc/contract/call.ts';
import { callNames, contract } from '../../../../src/shared/ipc/contract/index.ts';

const heads = ['nobody', 'child', 'adult beside', 'specialist', 'lead', 'administrator', 'device admin'];

function table(): string {
  const width = Math.max(...callNames.map((name) => name.length));
  const line = (first: string, cells: readonly string[]) => `${first.padEnd(width)} | ${cells.join(' | ')}`.trimEnd();
  const rows = callNames.toSorted().map((name) =>
    line(
      name,
      roles.map((role, place) => (contract[name].allow.includes(role) ? 'x' : '').padEnd(heads[place]?.length ?? 0)),
    ),
  );
  return `${[line('', heads), ...rows].join('\n')}\n`;
}

it('is as the kept table says', async () => {
  expect(heads).toHaveLength(roles.length);
  await expect(table()).toMatchFileSnapshot('./permissions.txt');
});

it('names at least one role for each call: what nobody may make is no call', () => {
  for (const name of callNames) expect(contract[name].allow.length, name).toBeGreaterThan(0);
});
