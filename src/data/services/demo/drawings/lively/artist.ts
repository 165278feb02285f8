import type { NameLanguage } from '../../names.ts';

/** Whose picture it is. */
export type Artist = { readonly given: string; readonly language: NameLanguage };
