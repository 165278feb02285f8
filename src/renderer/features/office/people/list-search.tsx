import { useWords } from '../../../app/words.ts';
import { SearchField } from '../../../ui/index.ts';
import css from './people.module.css';

type Props = { readonly value: string; readonly onChange: (text: string) => void };

/** Finds in a list by name, beside the other filters of its toolbar. */
export function ListSearch({ value, onChange }: Props) {
  const { t } = useWords();
  return (
    <div className={css.searchNarrow}>
      <SearchField
        label={t('lists.search')}
        value={value}
        onChange={(text) => onChange(text.slice(0, 100))}
        clearLabel={t('common.clearSearch')}
        placeholder={t('lists.search')}
      />
    </div>
  );
}
