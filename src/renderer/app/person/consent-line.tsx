import { type Consent, hasConsent } from '../../../shared/domain/child-file.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { formatDayShort } from '../../../shared/i18n/dates.ts';
import { Chip } from '../../ui/index.ts';
import { useWords } from '../words.ts';
import css from './file-line.module.css';

type Props = { readonly consent: Consent; readonly today: Day };

/** What was agreed to, by whom and when, who wrote it down, and whether it still counts. */
export function ConsentLine({ consent, today }: Props) {
  const { t } = useWords();
  const { kind, givenOn, givenBy, recordedBy, validTo, withdrawnOn } = consent;
  const isCounting = hasConsent([consent], kind, today);
  const facts = [
    t('childFile.given', { day: formatDayShort(givenOn), name: givenBy }),
    t('childFile.recorded', { name: recordedBy }),
    validTo && t('childFile.until', { day: formatDayShort(validTo) }),
    withdrawnOn && t('childFile.withdrawn', { day: formatDayShort(withdrawnOn) }),
  ];
  return (
    <span className={css.line}>
      <span className={css.name}>{t(`childFile.consents.${kind}`)}</span>
      <span className={css.detail}>{facts.filter(Boolean).join(' · ')}</span>
      {!isCounting && <Chip label={t('childFile.notCounting')} />}
    </span>
  );
}
