import { useMemo } from 'react';
import { type AuditRow, groupOf } from '../../../../shared/domain/audit.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import { dictionaries } from '../../../../shared/i18n/index.ts';
import { deedText, pcText } from '../../../../shared/sheet/audit-table.ts';
import { useWords } from '../../../app/words.ts';
import { Chip, type Column, type Tone } from '../../../ui/index.ts';
import css from './audit.module.css';

/** What an administrator looks for first stands out. */
const tones: Readonly<Record<string, Tone>> = {
  'call.refused': 'warn',
  'staff.pin_failed': 'warn',
  'staff.locked_out': 'problem',
  'database.restored': 'warn',
  'child.erased': 'warn',
};

export function useAuditColumns(): readonly Column<AuditRow>[] {
  const { t, language } = useWords();
  return useMemo(() => {
    const words = dictionaries[language];
    return [
      {
        id: 'when',
        label: t('audit.when'),
        width: '11rem',
        render: ({ at }) => `${formatDayShort(at.slice(0, 10) as Day)}, ${at.slice(11, 16)}`,
      },
      {
        id: 'who',
        label: t('audit.who'),
        width: '13rem',
        render: ({ who }) => (who === '' ? <span className={css.quiet}>{t('audit.nobody')}</span> : who),
      },
      {
        id: 'what',
        label: t('audit.what'),
        render: (row) => {
          const tone = tones[row.kind];
          const text = deedText(row, words);
          return tone ? <Chip tone={tone} label={text} /> : text;
        },
      },
      { id: 'about', label: t('audit.about'), render: ({ about }) => <span className={css.about}>{about}</span> },
      {
        id: 'group',
        label: t('audit.group'),
        width: '12rem',
        render: ({ kind }) => {
          const group = groupOf(kind);
          return <span className={css.quiet}>{group && t(`audit.groups.${group}`)}</span>;
        },
      },
      {
        id: 'pc',
        label: t('audit.pc'),
        width: '10rem',
        render: (row) => <span className={css.quiet}>{pcText(row, words)}</span>,
      },
    ];
  }, [t, language]);
}
