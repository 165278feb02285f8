import { family } from './family.ts';
import { house } from './house.ts';
import { tea } from './tea-table.ts';
import { toys } from './toys.ts';

export const home = [house, tea, family, toys] as const;
