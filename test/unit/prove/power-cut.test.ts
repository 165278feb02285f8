import { expect, it } from 'vitest';
import { canWatchDisk } from '../../prove/disk/shim.ts';
import { powerCutSuite } from '../../prove/power-cut/suite.ts';

it.runIf(canWatchDisk())(
  'a power cut after any write loses nothing that was acknowledged; the whole of it is `npm run prove`',
  async () => {
    for (const { name, tried, held, detail } of await powerCutSuite.run(false))
      expect({ name, held, detail }).toEqual({ name, held: tried, detail });
  },
  120_000,
);
