/** All languages. A new one is one file beside these and one line here. */
import type { Language } from '../domain/language.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export const dictionaries = { kk, ru, en } as const satisfies Record<Language, object>;
export type Dictionary = typeof en;
