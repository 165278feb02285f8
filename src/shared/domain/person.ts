/** Names of people: surname first, as school papers here have them. */
import { z } from 'zod';

const spaces = /\s+/g;
/** One line of text without control characters, inner runs of space folded. */
export const lineSchema = (max: number) =>
  z
    .string()
    .transform((text) =>
      text
        .replace(/\p{Cc}/gu, ' ')
        .replace(spaces, ' ')
        .trim(),
    )
    .pipe(z.string().max(max));

/** A name a person may type: 1 to 100 characters after trimming. */
export const nameSchema = lineSchema(100).pipe(z.string().min(1));

export const personNameSchema = z.strictObject({
  family: nameSchema,
  given: nameSchema,
  patronymic: lineSchema(100),
});
export type PersonName = z.infer<typeof personNameSchema>;

/** "Family Given Patronymic". */
export function fullName(name: PersonName): string {
  return [name.family, name.given, name.patronymic].filter((part) => part !== '').join(' ');
}

/** "Family G. P.": for narrow columns and staff tiles. */
export function shortName(name: PersonName): string {
  const initial = (part: string) => (part === '' ? '' : ` ${[...part][0]}.`);
  return `${name.family}${initial(name.given)}${initial(name.patronymic)}`;
}
