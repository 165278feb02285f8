import { useMemo } from 'react';
import { type Day, isDay } from '../../../../shared/domain/day.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import { type ColumnMeaning, columnMeanings } from '../../../../shared/import/columns.ts';
import { type ImportItem, importKinds } from '../../../../shared/ipc/contract/imports.ts';
import { useWords } from '../../../app/words.ts';
import { Checkbox, Chip, type Column, type Tone } from '../../../ui/index.ts';
import css from './imports.module.css';
import { useProblemWords } from './use-problem-words.ts';

const tones: Readonly<Record<ImportItem['kind'], Tone>> = {
  added: 'ok',
  changed: 'info',
  archived: 'warn',
  unchanged: 'neutral',
  refused: 'problem',
};

type Skipped = ReadonlySet<string>;

/** @param shown rows whose ticks the one at the head turns */
export function useItemColumns(
  shown: readonly ImportItem[],
  skipped: Skipped,
  onSkipped: (skipped: Skipped) => void,
): readonly Column<ImportItem>[] {
  const { t } = useWords();
  return useMemo(() => {
    const skip = (key: string, isTaken: boolean) => {
      const next = new Set(skipped);
      if (isTaken) next.delete(key);
      else next.add(key);
      onSkipped(next);
    };
    return [
      {
        id: 'take',
        label: t('imports.takeAll'),
        hideLabel: true,
        width: '3rem',
        render: ({ key, kind, name }) =>
          kind !== 'refused' &&
          kind !== 'unchanged' && (
            <Checkbox
              hideLabel
              label={t('imports.take', { name })}
              isSelected={!skipped.has(key)}
              onChange={(isTaken) => skip(key, isTaken)}
            />
          ),
      },
      {
        id: 'kind',
        label: t('imports.what'),
        width: '11rem',
        render: ({ kind }) => <Chip tone={tones[kind]} label={t(`imports.kinds.${kind}`)} />,
        sortValue: ({ kind }) => importKinds.indexOf(kind),
      },
      {
        id: 'name',
        label: t('imports.person'),
        render: (item) => <Person item={item} />,
        sortValue: (row) => row.sortKey,
      },
      { id: 'details', label: t('imports.result'), width: '45%', render: (item) => <Details item={item} /> },
      {
        id: 'row',
        label: t('imports.rowOf'),
        align: 'end',
        width: '5rem',
        render: ({ row }) => row,
        sortValue: ({ row }) => row ?? 0,
      },
    ] satisfies readonly Column<ImportItem>[];
  }, [t, skipped, onSkipped]).filter(
    ({ id }) => id !== 'take' || shown.some(({ kind }) => kind !== 'refused' && kind !== 'unchanged'),
  );
}

function Person({ item }: { readonly item: ImportItem }) {
  const { t } = useWords();
  return (
    <span className={css.person}>
      {item.name}
      {item.entity === 'staff' && <Chip label={t('imports.teacher')} />}
    </span>
  );
}

function Details({ item }: { readonly item: ImportItem }) {
  const { t } = useWords();
  const words = useProblemWords();
  if (item.problem) {
    return (
      <div className={css.problem}>
        <span className={css.place}>{words.place(item.problem)}</span>
        <span>{words.why(item.problem)}</span>
      </div>
    );
  }
  if (item.kind === 'archived')
    return <span className={css.soft}>{t(item.row === null ? 'imports.archivedWhy' : 'imports.gone')}</span>;
  if (item.kind === 'added')
    return (
      <span className={css.soft}>{[item.className, item.roomName].filter((text) => text !== '').join(' · ')}</span>
    );
  return (
    <ul className={css.changes}>
      {item.changes.map((change) => (
        <Change key={change.field} change={change} />
      ))}
    </ul>
  );
}

const isColumn = (field: string): field is ColumnMeaning => columnMeanings.some((meaning) => meaning === field);

function Change({ change }: { readonly change: ImportItem['changes'][number] }) {
  const { t } = useWords();
  const { field, before, after } = change;
  const name = isColumn(field)
    ? t(`imports.columns.${field}`)
    : t(`imports.fields.${field === 'roomId' ? field : 'archived'}`);
  const text = (value: string): string => {
    if (value === '') return t('imports.nothing');
    if (field === 'archived') return t(value === 'yes' ? 'imports.yes' : 'imports.no');
    if (field === 'language') return t(`languages.${value as Language}`);
    return isDay(value) ? formatDayShort(value as Day) : value;
  };
  return (
    <li>
      <span className={css.soft}>{name}:</span> <s className={css.before}>{text(before)}</s> → {text(after)}
    </li>
  );
}
