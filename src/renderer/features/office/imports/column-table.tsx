import { type ColumnMeaning, columnMeanings } from '../../../../shared/import/columns.ts';
import type { ImportTable } from '../../../../shared/ipc/contract/imports.ts';
import { useWords } from '../../../app/words.ts';
import { classes, Select } from '../../../ui/index.ts';
import css from './imports.module.css';

type Props = {
  readonly table: ImportTable;
  readonly columns: readonly (ColumnMeaning | null)[];
  readonly onChange: (columns: readonly (ColumnMeaning | null)[]) => void;
};

/** The first rows of the list as they stand in the file; above each column, what it is. */
export function ColumnTable({ table, columns, onChange }: Props) {
  const { t } = useWords();
  const options = [
    { id: 'none', label: t('imports.leaveColumn') },
    ...columnMeanings.map((id) => ({ id, label: t(`imports.columns.${id}`) })),
  ] as const;
  const say = (place: number, meaning: ColumnMeaning | 'none') =>
    onChange(columns.map((old, at) => (at === place ? (meaning === 'none' ? null : meaning) : old)));
  return (
    <section>
      <h2 className={css.title}>{t('imports.columnsTitle')}</h2>
      <p className={css.soft}>
        {t(table.isRemembered ? 'imports.columnsRemembered' : 'imports.columnsHint')}{' '}
        {t('imports.rows', { count: table.rowCount })}.
      </p>
      <div className={css.columnsFrame} tabIndex={0} role="group" aria-label={t('imports.columnsTitle')}>
        <table className={css.columnsTable}>
          <thead>
            <tr>
              {table.header.map((name, place) => (
                <th key={place} scope="col" className={classes((columns[place] ?? null) === null && css.left)}>
                  <Select<ColumnMeaning | 'none'>
                    label={name === '' ? String(place + 1) : name}
                    options={options}
                    value={columns[place] ?? 'none'}
                    onChange={(meaning) => say(place, meaning)}
                    placeholder={t('imports.leaveColumn')}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.sample.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, place) => (
                  <td key={place} className={classes((columns[place] ?? null) === null && css.left)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
