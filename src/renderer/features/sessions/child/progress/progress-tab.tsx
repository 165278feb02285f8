/** How it goes: figures of a term, a year or all the time, goal by goal. */
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { errorText, useCall } from '../../../../app/client/index.ts';
import { useWords } from '../../../../app/words.ts';
import { Banner, Button, EmptyState, Segmented, Spinner } from '../../../../ui/index.ts';
import type { ChildTabProps } from '../child-tab-props.ts';
import { useReadOnly } from '../read-only.ts';
import { ReportDialog } from '../report/report-dialog.tsx';
import { AttainmentCard } from './attainment-card.tsx';
import { DisciplineSection } from './discipline-section.tsx';
import css from './progress.module.css';
import { type RangeId, rangeIds, rangeOf } from './range.ts';

export function ProgressTab({ child, onOpenSession }: ChildTabProps) {
  const { t } = useWords();
  const isReadOnly = useReadOnly();
  const [rangeId, setRangeId] = useState<RangeId>('year');
  const [isReporting, setIsReporting] = useState(false);
  const { data: periods, error } = useCall('progress.periods', { childId: child.id });
  const range = periods && rangeOf(periods, rangeId);
  const query = { childId: child.id, from: range?.from ?? '', to: range?.to ?? '' };
  const { data: overview, error: noOverview } = useCall('progress.overview', query, range !== undefined);
  const { data: goals, error: noGoals } = useCall('progress.goals', { childId: child.id });
  // One discipline's own card says it all.
  const scaled = overview?.disciplines.filter(({ attainment }) => attainment.length > 0) ?? [];
  const problem = error ?? noOverview ?? noGoals;
  return (
    <div className={css.tab}>
      <div className={css.toolbar}>
        <Segmented
          label={t('progress.range')}
          hideLabel
          options={rangeIds.map((id) => ({ id, label: t(`progress.${id}`) }))}
          value={rangeId}
          onChange={setRangeId}
        />
        {goals && range && !isReadOnly && (
          <Button icon={FileText} onPress={() => setIsReporting(true)}>
            {t('progress.report')}
          </Button>
        )}
      </div>
      {isReporting && goals && range && (
        <ReportDialog child={child} range={range} goals={goals} onClose={() => setIsReporting(false)} />
      )}
      {problem && <Banner tone="problem">{errorText(t, problem)}</Banner>}
      {!problem && !(range && overview && goals) && <Spinner label={t('common.loading')} />}
      {range && overview && goals && (
        <>
          {overview.disciplines.length === 0 && (
            <EmptyState title={t('progress.none')} message={t('progress.noneWhy')} />
          )}
          {scaled.length > 1 && <AttainmentCard attainment={overview.attainment} isTop />}
          {overview.disciplines.map((one) => (
            <DisciplineSection
              key={one.discipline}
              overview={one}
              goals={goals.filter(({ discipline }) => discipline === one.discipline)}
              range={range}
              onOpenSession={onOpenSession}
            />
          ))}
        </>
      )}
    </div>
  );
}
