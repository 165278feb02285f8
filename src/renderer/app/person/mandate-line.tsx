import type { Mandate } from '../../../shared/domain/child-file.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { formatDayShort, formatNumber } from '../../../shared/i18n/dates.ts';
import { Chip, DisciplineBadge } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import css from './file-line.module.css';

type Props = { readonly mandate: Mandate; readonly today: Day };

/** What the child is due in a discipline, and from when to when. */
export function MandateLine({ mandate, today }: Props) {
  const { t, language } = useWords();
  const { discipline, mode, sessionsPerWeek, minutes, from, to } = mandate;
  const perWeek = formatNumber(sessionsPerWeek, language, Number.isInteger(sessionsPerWeek) ? 0 : 1);
  const days = [
    t('childFile.since', { day: formatDayShort(from) }),
    to && t('childFile.until', { day: formatDayShort(to) }),
  ];
  return (
    <span className={css.line}>
      <DisciplineBadge discipline={discipline} label={t(`disciplines.${discipline}`)} />
      <span className={css.name}>{t('childFile.amount', { perWeek, minutes })}</span>
      <span className={css.detail}>{[t(`childFile.modes.${mode}`), ...days].filter(Boolean).join(' · ')}</span>
      {to !== null && to < today && <Chip label={t('childFile.over')} />}
      {from > today && <Chip tone="info" label={t('childFile.toCome')} />}
    </span>
  );
}
