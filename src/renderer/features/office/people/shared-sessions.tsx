import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { SharedSession } from '../../../../shared/ipc/contract/children-together.ts';
import { useWords } from '../../../app/words.ts';
import { Segmented } from '../../../ui/index.ts';
import type { Side } from './merge-fields.ts';
import css from './people.module.css';

type Props = {
  readonly shared: readonly SharedSession[];
  readonly decided: Readonly<Record<string, Side>>;
  readonly onDecide: (sessionId: string, side: Side) => void;
};

/** Sessions in which two entries of one child have different marks: there is one row of them in the end. */
export function SharedSessions({ shared, decided, onDecide }: Props) {
  const { t } = useWords();
  return (
    <section>
      <p className={css.label}>{t('people.sharedTitle')}</p>
      <div className={css.mergeLines}>
        {shared.map(({ sessionId, day, discipline, kept, gone, proposed }) => {
          const label = `${formatDayShort(day)}, ${t(`disciplines.${discipline}`)}`;
          return [
            <span key={`${sessionId} label`} className={css.mergeLabel}>
              {label}
            </span>,
            <Segmented
              key={sessionId}
              label={label}
              hideLabel
              options={[
                { id: 'kept', label: t(`attendance.${kept}`) },
                { id: 'gone', label: t(`attendance.${gone}`) },
              ]}
              value={decided[sessionId] ?? proposed}
              onChange={(side) => onDecide(sessionId, side)}
            />,
          ];
        })}
      </div>
    </section>
  );
}
