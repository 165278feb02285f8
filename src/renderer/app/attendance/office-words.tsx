/** What the office says beside the specialist's mark: whoever meets the mark meets the reason too. */
import { Landmark } from 'lucide-react';
import type { AttendanceStatus } from '../../../shared/domain/attendance.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { OfficeMark } from '../../../shared/domain/office-mark.ts';
import { formatDayShort } from '../../../shared/i18n/dates.ts';
import { Chip } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import css from './office-words.module.css';

/** For the specialist: what counts instead, and why. */
export function OfficeSays({ office }: { readonly office: OfficeMark }) {
  const { t } = useWords();
  return (
    <span className={css.says}>
      <Chip icon={Landmark} tone="accent" label={t('corrections.office', { mark: t(`attendance.${office.status}`) })} />
      <Because office={office} />
    </span>
  );
}

/** For the office: what stands beside its own mark. */
export function OfficeWords({ own, office }: { readonly own: AttendanceStatus; readonly office: OfficeMark }) {
  const { t } = useWords();
  return (
    <span className={css.words}>
      <span>{t('corrections.specialist', { mark: t(`attendance.${own}`) })}</span>
      <Because office={office} />
    </span>
  );
}

function Because({ office: { reason, byName, at } }: { readonly office: OfficeMark }) {
  const { t } = useWords();
  const on = formatDayShort(at.slice(0, 10) as Day);
  return <span className={css.because}>{t('corrections.because', { reason, by: byName, on })}</span>;
}
