import { expect, it } from 'vitest';
import { killSuite } from '../../prove/kill/suite.ts';

it('a data process killed while it saves has lost nothing that it acknowledged; the whole of it is `npm run prove`', async () => {
  for (const { name, tried, held, detail } of await killSuite.run(false))
    expect({ name, held, detail }).toEqual({ name, held: tried, detail });
}, 120_000);
