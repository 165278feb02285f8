/** Language files as lists, so that tests can go through them. */

/** Dotted key -> text; months and weekdays count by their place in the list. */
export function flatten(words: object, prefix = ''): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value === 'string') texts.set(name, value);
    else for (const [inner, text] of flatten(value as object, name)) texts.set(inner, text);
  }
  return texts;
}

export type Keys = {
  /** Keys without plural forms. */ readonly plain: readonly string[];
  readonly plural: readonly string[];
};

/** A key has plural forms where English has `_one` and `_other` of it. */
export function sortKeys(english: ReadonlyMap<string, string>): Keys {
  const keys = [...english.keys()];
  const plural = keys
    .filter((key) => key.endsWith('_other'))
    .map((key) => key.slice(0, -'_other'.length))
    .filter((base) => english.has(`${base}_one`));
  const forms = new Set(plural.flatMap((base) => [`${base}_one`, `${base}_other`]));
  return { plain: keys.filter((key) => !forms.has(key)), plural };
}

/** Names of the values that a text wants, sorted. */
export function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();
}
