import { useWords } from '../../../app/words.ts';
import { Select } from '../../../ui/index.ts';
import { type ChildFilter, childStates } from './child-filter.ts';
import css from './people.module.css';

type Props = {
  readonly classes: readonly string[];
  readonly filter: ChildFilter;
  readonly onFilter: (filter: ChildFilter) => void;
};

/** A class, and what an administrator looks for: what expires, what is missing. */
export function ChildFilters({ classes, filter, onFilter }: Props) {
  const { t } = useWords();
  return (
    <>
      <div className={css.classFilter}>
        <Select<string>
          label={t('people.className')}
          hideLabel
          options={[
            { id: 'all', label: t('people.allClasses') },
            ...classes.map((one) => ({ id: `class ${one}`, label: one || t('people.noClass') })),
          ]}
          value={filter.className === null ? 'all' : `class ${filter.className}`}
          onChange={(id) => onFilter({ ...filter, className: id === 'all' ? null : id.slice('class '.length) })}
          placeholder={t('people.allClasses')}
        />
      </div>
      <div className={css.stateFilter}>
        <Select
          label={t('people.state')}
          hideLabel
          options={childStates.map((id) => ({
            id,
            label: id === 'all' ? t('people.allStates') : t(`people.states.${id}`),
          }))}
          value={filter.state}
          onChange={(state) => onFilter({ ...filter, state })}
          placeholder={t('people.allStates')}
        />
      </div>
    </>
  );
}
