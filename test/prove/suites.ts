/** All suites, in the order in which they run: a new one is a folder beside these and one line here. */
import { auditChainSuite } from './audit-chain/suite.ts';
import { channelsSuite } from './channels/suite.ts';
import { clockSuite } from './clock/suite.ts';
import { damageSuite } from './damage/suite.ts';
import { fullDiskSuite } from './full-disk/suite.ts';
import { importsSuite } from './imports/suite.ts';
import { killSuite } from './kill/suite.ts';
import { pinSuite } from './pin/suite.ts';
import { powerCutSuite } from './power-cut/suite.ts';
import { recoverySuite } from './recovery/suite.ts';
import { settingsSuite } from './settings/suite.ts';
import type { Suite } from './suite.ts';

export const suites: readonly Suite[] = [
  killSuite,
  powerCutSuite,
  damageSuite,
  fullDiskSuite,
  clockSuite,
  importsSuite,
  channelsSuite,
  pinSuite,
  auditChainSuite,
  recoverySuite,
  settingsSuite,
];
