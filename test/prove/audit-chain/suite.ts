/** Somebody changes the record past Kabinet: each change is found, and a record that nobody touched is found sound. */
import fc from 'fast-check';
import { checkChain } from '../../../src/data/audit/check-chain.ts';
import { headOf, mutate, mutation, record } from '../../support/chain-mutations.ts';
import { type Proof, type Suite, Trials } from '../suite.ts';

const [whenFull, whenShort] = [10_000, 500];
/** Length of the record, and where the PC got another name. */
const lengths = [
  [24, 17],
  [200, 90],
  [3, 99],
] as const;

export const auditChainSuite: Suite = {
  name: 'audit-chain',
  run: async (isFull) => [proveFinding(isFull ? whenFull : whenShort), proveSound()],
};

function proveFinding(wanted: number): Proof {
  const trials = new Trials();
  const kinds = new Map<string, number>();
  const records = lengths.map(([count, renamedAt]) => record(count, renamedAt));
  let tried = 0;
  // Some change nothing: more are drawn than are wanted.
  for (const one of fc.sample(mutation, { numRuns: wanted * 2, seed: 20_261_123 })) {
    const whole = records[tried % records.length];
    if (!whole || tried === wanted) continue;
    const rows = mutate(whole, one);
    if (!rows) continue;
    tried++;
    kinds.set(one.what, (kinds.get(one.what) ?? 0) + 1);
    const device = whole.events.at(-1)?.device_id ?? '';
    const { fault } = checkChain(rows.events, rows.links, device, headOf(whole));
    trials.count(fault ? null : `not found: ${JSON.stringify(one)}`);
  }
  return trials.proof('the audit chain is changed: every change is found', `in ${kinds.size} ways`);
}

function proveSound(): Proof {
  const trials = new Trials();
  for (let count = 0; count <= 40; count++)
    for (const renamedAt of [2, 17, 99]) {
      const rows = record(count, renamedAt);
      const { fault } = checkChain(rows.events, rows.links, rows.events.at(-1)?.device_id ?? '', headOf(rows));
      trials.count(fault ? `${count} events: ${fault.kind}` : null);
    }
  return trials.proof('control: a record that nobody touched is found sound');
}
