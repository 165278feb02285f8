import { TextField } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import { type FieldsProps, longestName, nameProblem } from './draft.ts';

export function SchoolFields({ draft, onChange, isChecked }: FieldsProps) {
  const problem = useNameProblem(isChecked);
  const { t } = useWords();
  return (
    <TextField
      autoFocus
      isRequired
      label={t('setUp.schoolName')}
      value={draft.schoolName}
      errorMessage={problem(draft.schoolName)}
      onChange={(schoolName) => onChange({ ...draft, schoolName })}
    />
  );
}

/** The sentence for a name that cannot stay as it is; undefined while nothing is wrong or nothing was checked. */
export function useNameProblem(isChecked: boolean): (name: string) => string | undefined {
  const { t } = useWords();
  return (name) => {
    const problem = nameProblem(name);
    if (problem === 'tooLong') return t('setUp.tooLong', { count: longestName });
    return isChecked && problem === 'needed' ? t('setUp.needed') : undefined;
  };
}
