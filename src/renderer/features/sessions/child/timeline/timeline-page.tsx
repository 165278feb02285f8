/** A page of the timeline, and below it the next one as soon as it comes into sight. */
import { useEffect, useRef, useState } from 'react';
import type { Day } from '../../../../../shared/domain/day.ts';
import type { Discipline } from '../../../../../shared/domain/discipline.ts';
import type { ChildId, SessionId } from '../../../../../shared/domain/ids.ts';
import type { TimelineKey } from '../../../../../shared/ipc/contract/progress.ts';
import { errorText, useCall } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import { Banner, Button, EmptyState, Spinner } from '../../../../ui/index.ts';
import { DayItems } from './day-items.tsx';
import css from './timeline.module.css';

type Props = {
  readonly query: { readonly childId: ChildId; readonly discipline: Discipline | null };
  /** Where the page above ended; null for the first. */
  readonly before: TimelineKey | null;
  /** The day under which the page above ended: its name is not said twice. */
  readonly dayAbove: Day | null;
  readonly onOpenSession: (sessionId: SessionId) => void;
};

/** The first page fills a screen, the others are fetched while one reads. */
const [firstLimit, nextLimit] = [20, 50];

export function TimelinePage({ query, before, dayAbove, onOpenSession }: Props) {
  const { t } = useWords();
  const [isNextWanted, setIsNextWanted] = useState(false);
  const limit = before === null ? firstLimit : nextLimit;
  const { data, error } = useCall('progress.timeline', { ...query, before, limit });
  if (error) return <Banner tone="problem">{errorText(t, error)}</Banner>;
  if (!data) return <Spinner label={t('common.loading')} />;
  if (before === null && data.items.length === 0) return <NothingYet discipline={query.discipline} />;
  const days = [...Map.groupBy(data.items, ({ day }) => day)];
  return (
    <>
      {days.map(([day, items]) => (
        <DayItems
          key={day}
          childId={query.childId}
          day={day === dayAbove ? null : day}
          items={items}
          onOpenSession={onOpenSession}
        />
      ))}
      {data.next && !isNextWanted && <More onWanted={() => setIsNextWanted(true)} />}
      {data.next && isNextWanted && (
        <TimelinePage
          query={query}
          before={data.next}
          dayAbove={days.at(-1)?.[0] ?? dayAbove}
          onOpenSession={onOpenSession}
        />
      )}
      {!data.next && <p className={css.end}>{t('timeline.end')}</p>}
    </>
  );
}

function NothingYet({ discipline }: { readonly discipline: Discipline | null }) {
  const { t } = useWords();
  if (discipline === null) return <EmptyState title={t('timeline.none')} message={t('timeline.noneWhy')} />;
  return <EmptyState title={t('timeline.noneOf', { discipline: t(`disciplines.${discipline}`) })} />;
}

/** Asks for more by itself a screen before it is reached; the button is for keyboards. */
function More({ onWanted }: { readonly onWanted: () => void }) {
  const { t } = useWords();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onWanted(), {
      rootMargin: '600px',
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [onWanted]);
  return (
    <div ref={ref} className={css.more}>
      <Button onPress={onWanted}>{t('timeline.more')}</Button>
    </div>
  );
}
