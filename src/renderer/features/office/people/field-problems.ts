/** What is wrong with a field, in words. Shown once the person has tried to save. */
import type { Day } from '../../../../shared/domain/day.ts';
import { useWords } from '../../../app/words.ts';

export const longestName = 100;

export function useFieldProblems(isChecked: boolean) {
  const { t } = useWords();
  /** @param isNeeded whether it may stay empty */
  const text = (value: string, isNeeded: boolean, longest = longestName): string | undefined => {
    const length = [...value.trim()].length;
    if (length > longest) return t('office.tooLong', { count: longest });
    return isChecked && isNeeded && length === 0 ? t('office.needed') : undefined;
  };
  const order = (from: Day | null, to: Day | null): string | undefined =>
    from !== null && to !== null && to < from ? t('office.backwardDates') : undefined;
  return { text, order };
}

export function isTextSound(value: string, isNeeded: boolean, longest = longestName): boolean {
  const length = [...value.trim()].length;
  return length <= longest && !(isNeeded && length === 0);
}
