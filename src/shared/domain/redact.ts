/** Takes out of a record of what happened whatever is about one person, and leaves the rest as it is. */

/** What stands where everything was about that person. */
export const redacted = '{"erased":true}';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isGone = Symbol('gone');

/**
 * An object that names one of the ids is gone with everything in it; so are list entries and keys that are such an id.
 * @param data JSON
 * @returns JSON; {@link redacted} where nothing is left
 */
export function redactJson(data: string, ids: ReadonlySet<string>): string {
  const left = without(JSON.parse(data) as Json, ids);
  return left === isGone ? redacted : JSON.stringify(left);
}

function without(value: Json, ids: ReadonlySet<string>): Json | typeof isGone {
  if (typeof value === 'string') return ids.has(value) ? isGone : value;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value))
    return value.flatMap((one: Json) => {
      const left = without(one, ids);
      return left === isGone ? [] : [left];
    });
  const entries = Object.entries(value as { readonly [key: string]: Json });
  if (entries.some(([, one]) => typeof one === 'string' && ids.has(one))) return isGone;
  return Object.fromEntries(
    entries
      .filter(([key]) => !ids.has(key))
      .map(([key, one]) => {
        const left = without(one, ids);
        return [key, left === isGone ? null : left];
      }),
  );
}
