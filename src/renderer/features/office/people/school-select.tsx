import type { SchoolId } from '../../../../shared/domain/ids.ts';
import { useWords } from '../../../app/words.ts';
import { Select } from '../../../ui/index.ts';
import { useSchools } from '../use-schools.ts';
import css from './people.module.css';

type Props = {
  /** Null: all of them. */ readonly value: SchoolId | null;
  readonly onChange: (id: SchoolId | null) => void;
};

/** Which school a list is of; where there is only one it is not asked about. */
export function SchoolSelect({ value, onChange }: Props) {
  const { t } = useWords();
  const schools = useSchools();
  if (schools.length < 2) return null;
  return (
    <div className={css.stateFilter}>
      <Select<string>
        label={t('office.school')}
        hideLabel
        options={[{ id: 'all', label: t('lists.allSchools') }, ...schools]}
        value={value ?? 'all'}
        onChange={(id) => onChange(id === 'all' ? null : (id as SchoolId))}
        placeholder={t('lists.allSchools')}
      />
    </div>
  );
}

/** By which lists know a school; null: all of them. */
export function useSchoolName(schoolId: SchoolId | null): string | null {
  return useSchools().find(({ id }) => id === schoolId)?.label ?? null;
}
