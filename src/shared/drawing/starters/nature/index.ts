import { autumn } from './autumn.ts';
import { meadow } from './flower-meadow.ts';
import { lake } from './mountain-lake.ts';
import { rainbow } from './rainbow.ts';
import { winter } from './snowman.ts';

export const nature = [meadow, rainbow, winter, autumn, lake] as const;
