/** The short form of the proofs that need no process of their own; the whole of it is `npm run prove`. */
import { expect, it } from 'vitest';
import { auditChainSuite } from '../../prove/audit-chain/suite.ts';
import { channelsSuite } from '../../prove/channels/suite.ts';
import { clockSuite } from '../../prove/clock/suite.ts';
import { damageSuite } from '../../prove/damage/suite.ts';
import { importsSuite } from '../../prove/imports/suite.ts';
import { pinSuite } from '../../prove/pin/suite.ts';

it.each([damageSuite, clockSuite, importsSuite, channelsSuite, pinSuite, auditChainSuite])(
  '$name',
  async ({ run }) => {
    for (const { name, tried, held, detail } of await run(false))
      expect({ name, held, detail }).toEqual({ name, held: tried, detail });
  },
  120_000,
);
