/** All languages. A new one is one folder beside these and one line here. */
import type { Language } from '../domain/language.ts';
import { en } from './en/index.ts';
import { kk } from './kk/index.ts';
import { ru } from './ru/index.ts';

export const dictionaries = { kk, ru, en } as const satisfies Record<Language, object>;
export type Dictionary = typeof en;
