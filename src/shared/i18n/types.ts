/** The shape that every language file must have: the keys of English, with the plural forms of that language. */

/** CLDR plural categories in use; `en` and `kk` have one and other, `ru` one, few, many and other. */
export type PluralCategory = 'one' | 'few' | 'many' | 'other';

type PluralKey<Key, Categories extends PluralCategory> = Key extends `${infer Base}_${'one' | 'other'}`
  ? `${Base}_${Categories}`
  : Key;

type Localised<Words, Categories extends PluralCategory> = {
  readonly [Key in keyof Words as PluralKey<Key, Categories>]: Words[Key] extends string
    ? string
    : Words[Key] extends readonly string[]
      ? readonly string[]
      : Localised<Words[Key], Categories>;
};

/** The words of one English file, in another language. */
export type Kazakh<Words> = Localised<Words, 'one' | 'other'>;
export type Russian<Words> = Localised<Words, 'one' | 'few' | 'many' | 'other'>;
