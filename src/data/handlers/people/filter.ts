/** What a person typed into a search field, as the queries take it. */
import { foldForSearch } from '../../../shared/domain/collation.ts';
import type { PeopleFilter } from '../../db/queries/children.ts';

type ListInput = { readonly search: string; readonly roomId: string | null; readonly archived: boolean };

/** Words in any order, each anywhere in the name; case, ё and Kazakh letters do not matter. */
export function filterOf({ search, roomId, archived }: ListInput): PeopleFilter {
  const words = foldForSearch(search)
    .split(' ')
    .filter((word) => word !== '');
  return { words, roomId, isArchived: archived };
}
