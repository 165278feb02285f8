/** From a sound input, many that are damaged in one place each. */

export type Damaged = { readonly what: string; readonly value: unknown };

const wrongValues: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 42],
  ['no number', Number.NaN],
  ['a number without an end', Number.POSITIVE_INFINITY],
  ['a big integer', 10n ** 30n],
  ['true', true],
  ['an empty text', ''],
  ['a text of a million signs', 'я'.repeat(1_000_000)],
  ['SQL', "'; DROP TABLE event; --"],
  ['an empty list', []],
  ['a list', [[], {}, null]],
  ['an empty object', {}],
  ['an object with a prototype key', JSON.parse('{"__proto__": {"role": "administrator"}}')],
  ['a date', new Date(0)],
  ['a map', new Map([['id', 1]])],
  ['bytes', new Uint8Array(3)],
  ['a function in disguise', { toString: 'x', valueOf: 'y', then: 'z', toJSON: 'w' }],
];

/** The input as a whole, then each place in it, replaced by everything that it is not. */
export function damagedInputs(input: unknown): readonly Damaged[] {
  return placesIn(input).flatMap((place) =>
    wrongValues.map(([what, value]) => ({
      what: `${what} at ${place.length === 0 ? 'the top' : place.join('.')}`,
      value: replaceAt(input, place, value),
    })),
  );
}

type Place = readonly (string | number)[];

function placesIn(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [place];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [place, ...keys.flatMap((key) => placesIn(value[key as keyof typeof value], [...place, key]))];
}

function replaceAt(value: unknown, [key, ...rest]: Place, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) return value.with(Number(key), replaceAt(value[Number(key)], rest, replacement));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [key]: replaceAt(object[key], rest, replacement) };
}
