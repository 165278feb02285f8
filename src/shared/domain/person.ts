/** Names of people: surname first, as school papers here have them. */
import { z } from 'zod';
import { lineSchema, nameSchema } from './text.ts';

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

/** "Family Given": for lists of children. */
export function listName({ family, given }: Pick<PersonName, 'family' | 'given'>): string {
  return `${family} ${given}`;
}

/** "Family G. P.": for narrow columns and staff tiles. */
export function shortName(name: PersonName): string {
  const initial = (part: string) => (part === '' ? '' : ` ${[...part][0]}.`);
  return `${name.family}${initial(name.given)}${initial(name.patronymic)}`;
}
