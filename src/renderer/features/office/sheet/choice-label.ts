/** What a choice is called in a list. */
import type { SheetScope } from '../../../../shared/domain/sheet-scope.ts';
import type { SheetChoice } from '../../../../shared/ipc/contract/attendance.ts';
import { useWords } from '../../../app/words.ts';

/** What tells two scopes apart, as one text. */
export const choiceKey = (scope: SheetScope) => Object.values(scope).join(' ');

/** By its name, and by what tells it apart where there is more than one of that; then whether it is in the archive. */
export function useChoiceLabel(choices: readonly SheetChoice[]): (choice: SheetChoice) => string {
  const { t } = useWords();
  const hasDetails = new Set(choices.map(({ detail }) => detail)).size > 1;
  return ({ name, detail, isArchived }) => {
    const parts = [name || t('sheetOf.noClass'), hasDetails && detail, isArchived && t('office.archived')];
    return parts.filter(Boolean).join(' · ');
  };
}
