import { useMemo } from 'react';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { LeftChild } from '../../../../shared/ipc/contract/erasure.ts';
import { useWords } from '../../../app/words.ts';
import { Chip, type Column } from '../../../ui/index.ts';
import css from './erasure.module.css';

export function useLeftColumns(): readonly Column<LeftChild>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      { id: 'name', label: t('erasure.name'), render: ({ name }) => name, sortValue: ({ sortKey }) => sortKey },
      {
        id: 'class',
        label: t('erasure.className'),
        render: ({ className }) => className,
        sortValue: ({ className }) => className,
      },
      {
        id: 'school',
        label: t('erasure.school'),
        render: ({ schoolName }) => schoolName,
        sortValue: ({ schoolName }) => schoolName,
      },
      {
        id: 'leftOn',
        label: t('erasure.leftOn'),
        render: ({ leftOn }) => formatDayShort(leftOn),
        sortValue: ({ leftOn }) => leftOn,
      },
      {
        id: 'due',
        label: t('erasure.due'),
        render: ({ due }) => (
          <span className={css.chips}>
            {due.map((kind) => (
              <Chip key={kind} tone="warn" label={t(`erasure.kinds.${kind}`)} />
            ))}
            {due.length === 0 && <span className={css.quiet}>{t('erasure.notDue')}</span>}
          </span>
        ),
        sortValue: ({ due }) => due.length,
      },
      {
        id: 'erased',
        label: t('erasure.gone'),
        render: ({ erased }) => erased.map((kind) => t(`erasure.kinds.${kind}`)).join(', '),
      },
    ],
    [t],
  );
}
