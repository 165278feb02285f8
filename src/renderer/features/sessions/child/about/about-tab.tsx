/** What is known of the child: read here, written in the office. */
import type { ReactNode } from 'react';
import { type Day, daysBetween } from '../../../../../shared/domain/day.ts';
import { type Language, languages } from '../../../../../shared/domain/language.ts';
import { formatDay } from '../../../../../shared/i18n/dates.ts';
import { errorText, useCall } from '../../../../app/client/index.ts';
import { ConsentLine } from '../../../../app/person/consent-line.tsx';
import { MandateLine } from '../../../../app/person/mandate-line.tsx';
import { PmpkChip } from '../../../../app/person/pmpk-chip.tsx';
import { useWords } from '../../../../app/words.ts';
import { Banner, Card, Spinner } from '../../../../ui/index.ts';
import type { ChildTabProps } from '../child-tab-props.ts';
import css from './about.module.css';
import { Facts } from './facts.tsx';

const isCode = (text: string): text is Language => (languages as readonly string[]).includes(text);

export function AboutTab({ status, child }: ChildTabProps) {
  const { t, language } = useWords();
  const { today } = status;
  const { data: file, error } = useCall('childFile.get', { childId: child.id });
  if (error) return <Banner tone="problem">{errorText(t, error)}</Banner>;
  if (!file) return <Spinner label={t('common.loading')} />;
  const day = (value: Day | null) => value && formatDay(value, language);
  const spoken = [child.language, ...child.languages.filter((one) => one !== child.language)];
  // Where a group meets is worth a word only where it is another room than the child's own.
  const groups = file.groups.map(({ name, roomName }) =>
    roomName === child.roomName ? name : `${name} (${roomName})`,
  );
  const left = child.pmpkValidTo === null ? 0 : daysBetween(today, child.pmpkValidTo);
  return (
    <div className={css.cards}>
      <Card title={t('childFile.parts.child')}>
        <Facts
          facts={[
            [t('office.birthDate'), day(child.birthDate)],
            [t('office.className'), child.className],
            [t('childFile.allLanguages'), spoken.map((one) => (isCode(one) ? t(`languages.${one}`) : one)).join(', ')],
            [t('office.enrolledFrom'), day(child.enrolledFrom)],
            [t('office.enrolledTo'), day(child.enrolledTo)],
            [t('childFile.groups'), groups.join(', ')],
          ]}
        />
      </Card>
      <Card title={t('childFile.parts.pmpk')} actions={<PmpkChip validTo={child.pmpkValidTo} today={today} />}>
        <Facts
          facts={[
            [t('office.pmpkNumber'), child.pmpkNumber],
            [t('childFile.pmpkDocument'), child.pmpkDocument],
            [t('childFile.pmpkIssuedOn'), day(child.pmpkIssuedOn)],
            [t('childFile.pmpkConsultedOn'), day(child.pmpkConsultedOn)],
            [t('office.pmpkValidTo'), day(child.pmpkValidTo)],
            [t('childFile.pmpkSpecialists'), child.pmpkSpecialists.map((id) => t(`specialisms.${id}`)).join(', ')],
            [t('childFile.pmpkSupport'), child.pmpkSupport],
            [t('childFile.pmpkSessionsPerWeek'), child.pmpkSessionsPerWeek ?? t('childFile.notOnPaper')],
          ]}
        />
        {child.pmpkValidTo !== null && left >= 0 && left <= 60 && (
          <p className={css.soon}>{t('childFile.daysLeft', { count: left })}</p>
        )}
      </Card>
      <Card title={t('childFile.parts.guardians')}>
        <Lines empty={t('childFile.noGuardians')}>
          {file.guardians.map(({ id, name, relation, phone, language: spokenAt }) => (
            <li key={id} className={css.row}>
              <span className={css.name}>{name}</span>
              <span className={css.detail}>
                {[t(`childFile.relations.${relation}`), phone, t(`languages.${spokenAt}`)].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </Lines>
      </Card>
      <Card title={t('childFile.parts.mandates')}>
        <Lines empty={t('childFile.noMandates')}>
          {file.mandates.map((mandate) => (
            <li key={mandate.id} className={css.row}>
              <MandateLine mandate={mandate} today={today} />
            </li>
          ))}
        </Lines>
      </Card>
      <Card title={t('childFile.parts.consents')}>
        <Lines empty={t('childFile.noConsents')}>
          {file.consents.map((consent) => (
            <li key={consent.id} className={css.row}>
              <ConsentLine consent={consent} today={today} />
            </li>
          ))}
        </Lines>
      </Card>
    </div>
  );
}

function Lines({ empty, children }: { readonly empty: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return <p className={css.detail}>{empty}</p>;
  return <ul className={css.rows}>{children}</ul>;
}
