/** Why a file or a row is refused, in words, and where. */
import type { ImportProblem } from '../../../../shared/import/problem.ts';
import { useWords } from '../../../app/words.ts';

export function useProblemWords() {
  const { t } = useWords();
  /** "users.csv, row 12, column birthDate" */
  const place = ({ file, row, column }: ImportProblem): string => {
    if (row === null && column === null) return t('imports.placeFile', { file });
    if (row === null) return t('imports.placeColumn', { file, column: column ?? '' });
    return column === null ? t('imports.placeRow', { file, row }) : t('imports.placeCell', { file, row, column });
  };
  const why = ({ code, detail }: ImportProblem): string => t(`imports.problems.${code}`, { detail });
  return { place, why };
}
