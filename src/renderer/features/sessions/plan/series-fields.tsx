import type { Day, Weekday } from '../../../../shared/domain/day.ts';
import type { Discipline } from '../../../../shared/domain/discipline.ts';
import type { StaffId } from '../../../../shared/domain/ids.ts';
import { endsSameDay } from '../../../../shared/domain/plan.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import { useWords } from '../../../app/words.ts';
import { DateField, NumberField, Segmented, Select, TimeField } from '../../../ui/index.ts';
import { DisciplineSelect } from '../discipline-select.tsx';
import css from './plan.module.css';
import type { SeriesDraft } from './series-draft.ts';
import { schoolWeek, shortWeekday } from './weekday-name.ts';

type Props = {
  readonly draft: SeriesDraft;
  readonly specialists: readonly { readonly id: StaffId; readonly name: string }[];
  readonly disciplines: readonly Discipline[];
  /** First day that a change may count from; null for a new series. */
  readonly earliest: Day | null;
  /** Save was pressed: what is missing is said now. */
  readonly isAsked: boolean;
  readonly onChange: (changes: Partial<SeriesDraft>) => void;
};

export function SeriesFields({ draft, specialists, disciplines, earliest, isAsked, onChange }: Props) {
  const { t, language } = useWords();
  const { start, minutes, from, to } = draft;
  const isTooLate = start !== null && minutes !== null && !endsSameDay({ start, minutes });
  const isTooEarly = earliest !== null && from !== null && from < earliest;
  return (
    <div className={css.fields}>
      <Select
        label={t('plan.specialist')}
        placeholder={t('sessions.choose')}
        options={specialists.map(({ id, name: label }) => ({ id, label }))}
        value={draft.staffId}
        onChange={(staffId) => onChange({ staffId })}
        errorMessage={isAsked && draft.staffId === null ? t('plan.needSpecialist') : undefined}
      />
      <DisciplineSelect
        disciplines={disciplines}
        value={draft.discipline}
        onChange={(discipline) => onChange({ discipline })}
      />
      <div className={css.wide}>
        <Segmented
          label={t('plan.weekday')}
          isFullWidth
          options={schoolWeek.map((day) => ({ id: String(day), label: shortWeekday(day, language) }))}
          value={String(draft.weekday)}
          onChange={(weekday) => onChange({ weekday: Number(weekday) as Weekday })}
        />
      </div>
      <TimeField
        label={t('plan.start')}
        value={start}
        onChange={(value) => onChange({ start: value })}
        invalidMessage={t('plan.notATime')}
        errorMessage={isAsked && start === null ? t('plan.notATime') : undefined}
      />
      <NumberField
        label={t('plan.minutes')}
        value={minutes}
        onChange={(value) => onChange({ minutes: value })}
        min={5}
        max={240}
        step={5}
        increaseLabel={t('sessions.more')}
        decreaseLabel={t('sessions.less')}
        errorMessage={isTooLate ? t('plan.pastMidnight') : undefined}
      />
      <DateField
        label={t('plan.from')}
        description={earliest === null ? undefined : t('plan.fromWhy')}
        value={from}
        onChange={(value) => onChange({ from: value as Day | null })}
        invalidMessage={t('plan.notADay')}
        errorMessage={
          isTooEarly
            ? t('plan.notBefore', { day: formatDayShort(earliest) })
            : isAsked && from === null
              ? t('plan.notADay')
              : undefined
        }
      />
      <DateField
        label={t('plan.to')}
        description={t('plan.toWhy')}
        value={to}
        onChange={(value) => onChange({ to: value as Day | null })}
        invalidMessage={t('plan.notADay')}
        errorMessage={to !== null && from !== null && to < from ? t('plan.toBeforeFrom') : undefined}
      />
    </div>
  );
}
