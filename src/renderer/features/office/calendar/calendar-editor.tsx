import { useMemo, useState } from 'react';
import type { Calendar } from '../../../../shared/domain/calendar.ts';
import { makeSpan, type SpanKind } from '../../../../shared/domain/calendar-edit.ts';
import { calendarProblems } from '../../../../shared/domain/calendar-problems.ts';
import { type Day, lastDayOfMonth } from '../../../../shared/domain/day.ts';
import type { CalendarChange, SchoolYears } from '../../../../shared/ipc/contract/calendar.ts';
import { useLeaving } from '../../../app/use-leaving.tsx';
import { useWords } from '../../../app/words.ts';
import { Banner } from '../../../ui/index.ts';
import office from '../office.module.css';
import { yearName } from '../reports/periods.ts';
import css from './calendar.module.css';
import { type CalendarDraft, calendarOfYear, isSame, type Place, startOfYear } from './calendar-draft.ts';
import { CalendarToolbar } from './calendar-toolbar.tsx';
import { CopyDialog } from './copy-dialog.tsx';
import { EffectDialog } from './effect-dialog.tsx';
import { ProblemList } from './problem-list.tsx';
import { SelectionCard } from './selection-card.tsx';
import { type Special, specialDays } from './special-days.ts';
import { SpecialDialog } from './special-dialog.tsx';
import { SpecialList, useSpecialWords } from './special-list.tsx';
import { useCalendarSave } from './use-calendar-save.ts';
import { useDaySelection } from './use-day-selection.ts';
import { YearCounts } from './year-counts.tsx';
import { shownMonths, YearGrid } from './year-grid.tsx';
import { YearLegend } from './year-legend.tsx';

type Props = {
  readonly schools: readonly SchoolYears[];
  readonly school: SchoolYears;
  readonly year: number;
  readonly today: Day;
  readonly draft: CalendarDraft | null;
  /** Null: nothing is changed any more. */
  readonly onDraft: (was: Calendar | null, calendar: Calendar | null) => void;
  readonly onPlace: (place: Place) => void;
};

type Review = { readonly title: string; readonly changes: CalendarChange[]; readonly done: string };

export function CalendarEditor({ schools, school, year, today, draft, onDraft, onPlace }: Props) {
  const { t } = useWords();
  const kept = calendarOfYear(school, year);
  const calendar = draft?.calendar ?? kept ?? startOfYear(school, year);
  const [edited, edit] = useState<Special | null>(null);
  const [isCopying, setCopying] = useState(false);
  const [review, setReview] = useState<Review | null>(null);
  const { save, isSaving } = useCalendarSave();
  const { leave: discard, question } = useLeaving(draft !== null, () => onDraft(null, null), {
    isKept: true,
    isDiscard: true,
  });
  const problems = useMemo(
    () =>
      calendarProblems(
        calendar,
        school.calendars.filter((one) => one !== kept),
      ),
    [calendar, school, kept],
  );
  const months = shownMonths(calendar);
  const shown = {
    from: `${months[0]}-01` as Day,
    to: lastDayOfMonth(months.at(-1) as (typeof months)[number]),
  };
  const { span, entry, choose, grid, handlers } = useDaySelection(shown);
  const { title } = useSpecialWords(calendar);
  const was = draft ? draft.was : kept;
  const change = (next: Calendar) => onDraft(was, isSame(next, kept) ? null : next);
  const add = (kind: Exclude<Special['kind'], 'year'>) => {
    const where = span ?? { from: today, to: today };
    const next = makeSpan(calendar, where, kind);
    change(next);
    const added = specialDays(next).find(
      (one) => one.kind === kind && one.span.from >= where.from && one.span.from <= where.to,
    );
    if (added) edit(added);
  };
  const make = (where: { from: Day; to: Day }, kind: SpanKind) => change(makeSpan(calendar, where, kind));
  const onSave = async () => {
    if (!review || !(await save(review.changes, review.done))) return;
    setReview(null);
    onDraft(null, null);
  };
  const startReview = () =>
    setReview({
      title: t('calendar.effectTitle'),
      changes: [{ schoolId: school.id, was, calendar: { ...calendar, isToCheck: false } }],
      done: t('calendar.saved'),
    });
  const startCopy = (to: readonly SchoolYears[]) => {
    setCopying(false);
    const changes = to.map((other) => ({ schoolId: other.id, was: calendarOfYear(other, year), calendar }));
    setReview({ title: t('calendar.effectTitle'), changes, done: t('calendar.copied', { count: to.length }) });
  };
  return (
    <div className={office.screen}>
      <CalendarToolbar
        schools={schools}
        school={school}
        year={year}
        today={today}
        isChanged={draft !== null}
        canSave={draft !== null || kept === null || kept.isToCheck}
        isSound={problems.length === 0}
        onPlace={onPlace}
        onDiscard={discard}
        onReview={startReview}
        onCopy={() => setCopying(true)}
      />
      {calendar.isToCheck && (
        <Banner tone="warn" title={kept ? undefined : t('calendar.noYear')}>
          {t('calendar.toCheck')}
        </Banner>
      )}
      {problems.length > 0 && <ProblemList problems={problems} />}
      <div className={css.body}>
        <div className={css.left}>
          <YearCounts calendar={calendar} />
          <YearGrid
            calendar={calendar}
            months={months}
            today={today}
            span={span}
            entry={entry ?? (today >= shown.from && today <= shown.to ? today : calendar.firstDay)}
            grid={grid}
            handlers={handlers}
          />
          <YearLegend />
        </div>
        <aside className={css.side}>
          <SelectionCard calendar={calendar} span={span} onMake={make} />
          <SpecialList
            calendar={calendar}
            onOpen={(special) => {
              choose(special.kind === 'year' ? null : special.span.from);
              edit(special);
            }}
            onAdd={add}
          />
        </aside>
      </div>
      {edited && (
        <SpecialDialog
          special={edited}
          title={title(edited)}
          calendar={calendar}
          onChange={change}
          onClose={() => edit(null)}
        />
      )}
      {isCopying && (
        <CopyDialog
          year={yearName(year)}
          schools={schools.filter(({ id }) => id !== school.id)}
          onCopy={startCopy}
          onClose={() => setCopying(false)}
        />
      )}
      {review && (
        <EffectDialog {...review} isSaving={isSaving} onSave={() => void onSave()} onClose={() => setReview(null)} />
      )}
      {question}
    </div>
  );
}
