import { swing } from './altybakan.ts';
import { birthday } from './birthday.ts';
import { kites } from './kites.ts';
import { newYear } from './new-year-tree.ts';

export const festivals = [newYear, birthday, swing, kites] as const;
