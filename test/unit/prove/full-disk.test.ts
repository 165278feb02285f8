import { expect, it } from 'vitest';
import { canWatchDisk } from '../../prove/disk/shim.ts';
import { fullDiskSuite } from '../../prove/full-disk/suite.ts';

it.runIf(canWatchDisk())(
  'a full, protected or failing disk is told as such and loses nothing; the whole of it is `npm run prove`',
  async () => {
    for (const { name, tried, held, detail } of await fullDiskSuite.run(false))
      expect({ name, held, detail }).toEqual({ name, held: tried, detail });
  },
  120_000,
);
