/** Finds again who is here already: by the other system's id, else by full name and day of birth. */
import { foldForSearch } from '../domain/collation.ts';
import type { Incoming } from './roster.ts';

export type Known<Fields> = {
  readonly id: string;
  readonly name: string;
  readonly fields: Fields;
  readonly isArchived: boolean;
  /** Their id in the source of the file, where it is known. */
  readonly sourceId: string | null;
};

type Named = { readonly family: string; readonly given: string; readonly patronymic: string };
type Person = Named & { readonly birthDate?: string | null };

/** Several could be meant: a person has to say which. */
export const ambiguous = Symbol('ambiguous');

export class Matcher<Fields extends Person> {
  readonly #bySource = new Map<string, Known<Fields>>();
  readonly #byName: ReadonlyMap<string, readonly Known<Fields>[]>;

  constructor(known: readonly Known<Fields>[]) {
    for (const one of known) if (one.sourceId !== null) this.#bySource.set(one.sourceId, one);
    this.#byName = Map.groupBy(known, ({ fields }) => nameKey(fields.family, fields.given));
  }

  find({ sourceId, said }: Incoming): Known<Fields> | null | typeof ambiguous {
    const bySource = sourceId === null ? undefined : this.#bySource.get(sourceId);
    if (bySource) return bySource;
    const named = this.#byName.get(nameKey(said.family ?? '', said.given ?? '')) ?? [];
    const candidates = named.filter(
      (one) =>
        // Who has another id in that system is another person.
        (sourceId === null || one.sourceId === null) &&
        canBeSame(one.fields.patronymic, said.patronymic, foldForSearch) &&
        canBeSame(one.fields.birthDate, said.birthDate),
    );
    const standing = candidates.filter(({ isArchived }) => !isArchived);
    const few = standing.length > 0 ? standing : candidates;
    const sameBirth = few.filter(({ fields }) => said.birthDate !== undefined && fields.birthDate === said.birthDate);
    const best = sameBirth.length > 0 ? sameBirth : few;
    return best.length > 1 ? ambiguous : (best[0] ?? null);
  }
}

const nameKey = (family: string, given: string) => foldForSearch(`${family} ${given}`);

/** What one of them does not say cannot tell them apart. */
function canBeSame(
  left: string | null | undefined,
  right: string | null | undefined,
  fold: (text: string) => string = (text) => text,
): boolean {
  return !left || !right || fold(left) === fold(right);
}
