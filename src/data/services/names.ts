/** The stored forms of a name: folded for searching, keyed for sorting. */
import { foldForSearch, sortKey } from '../../shared/domain/collation.ts';
import { fullName, type PersonName } from '../../shared/domain/person.ts';

export function namesFor(name: PersonName): { readonly search: string; readonly sort_key: string } {
  return { search: foldForSearch(fullName(name)), sort_key: sortKey(fullName(name)) };
}
