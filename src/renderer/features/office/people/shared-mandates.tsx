import type { MandateTerms } from '../../../../shared/domain/mandate.ts';
import { type MandateStand, mandateKind, mandateStands } from '../../../../shared/domain/mandate-rows.ts';
import { formatDayShort, formatNumber } from '../../../../shared/i18n/dates.ts';
import type { SharedMandates as Kind } from '../../../../shared/ipc/contract/children-together.ts';
import { useWords } from '../../../app/words.ts';
import { DisciplineBadge, Segmented } from '../../../ui/index.ts';
import css from './people.module.css';

type Props = {
  readonly kinds: readonly Kind[];
  readonly chosen: Readonly<Record<string, MandateStand>>;
  readonly onChoose: (kind: string, stand: MandateStand) => void;
};

/** Mandates of a kind that both entries have: which stands, and what the child is due then. */
export function SharedMandates({ kinds, chosen, onChoose }: Props) {
  const { t } = useWords();
  return (
    <section className={css.column}>
      <p className={css.label}>{t('people.mandatesTitle')}</p>
      {kinds.map((kind) => {
        const id = mandateKind(kind);
        const stand = chosen[id] ?? 'both';
        const label = `${t(`disciplines.${kind.discipline}`)}, ${t(`childFile.modes.${kind.mode}`)}`;
        return (
          <div key={id} className={css.mergeLines}>
            <span className={css.mergeLabel}>
              <DisciplineBadge discipline={kind.discipline} label={t(`disciplines.${kind.discipline}`)} />{' '}
              {t(`childFile.modes.${kind.mode}`)}
            </span>
            <Segmented
              label={label}
              hideLabel
              options={mandateStands.map((one) => ({ id: one, label: t(`people.mandateStands.${one}`) }))}
              value={stand}
              onChange={(next) => onChoose(id, next)}
            />
            <span className={css.mergeLabel}>{t('people.mandatesThen')}</span>
            <TermLines terms={kind[stand]} />
          </div>
        );
      })}
    </section>
  );
}

function TermLines({ terms }: { readonly terms: readonly MandateTerms[] }) {
  const { t, language } = useWords();
  return (
    <ul className={css.termLines} aria-live="polite">
      {terms.map(({ sessionsPerWeek, minutes, from, to }) => {
        const perWeek = formatNumber(sessionsPerWeek, language, Number.isInteger(sessionsPerWeek) ? 0 : 1);
        const days = [
          t('childFile.since', { day: formatDayShort(from) }),
          to && t('childFile.until', { day: formatDayShort(to) }),
        ];
        return <li key={from}>{[t('childFile.amount', { perWeek, minutes }), ...days].filter(Boolean).join(' · ')}</li>;
      })}
    </ul>
  );
}
