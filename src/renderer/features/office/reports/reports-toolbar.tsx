import type { ReactNode } from 'react';
import { type Day, type Month } from '../../../../shared/domain/day.ts';
import {
  type ReportGrouping,
  type ReportPlace,
  reportGroupings,
  reportSteps,
} from '../../../../shared/domain/report.ts';
import { formatMonth } from '../../../../shared/i18n/dates.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { DateField, Select } from '../../../ui/index.ts';
import office from '../office.module.css';
import { monthChoices } from '../sheet/sheet-query.ts';
import { type ChosenPeriod, periodKinds, schoolYearOf, type TermDays, termOf, yearName } from './periods.ts';
import { placeId, placeOptions } from './places.ts';
import css from './reports.module.css';

export type Chosen = {
  readonly place: ReportPlace;
  readonly by: ReportGrouping;
  readonly period: ChosenPeriod;
  readonly step: (typeof reportSteps)[number];
};

type Props = {
  readonly status: ReadyStatus;
  readonly chosen: Chosen;
  readonly terms: readonly TermDays[] | undefined;
  readonly onChange: (chosen: Chosen) => void;
  /** Stands at the right end. */
  readonly children: ReactNode;
};

/** Where, of whom, when, and whether months or terms are compared. */
export function ReportsToolbar({ status, chosen, terms, onChange, children }: Props) {
  const { t } = useWords();
  const { data: rooms } = useCall('rooms.list', { archived: false });
  const places = placeOptions(rooms ?? [], {
    all: t('reports.allSchools'),
    whole: (name) => t('reports.wholeSchool', { name }),
  });
  const change = (changes: Partial<Chosen>) => onChange({ ...chosen, ...changes });
  return (
    <div className={office.toolbar}>
      <div className={css.place}>
        <Select
          label={t('reports.where')}
          hideLabel
          options={places}
          value={placeId(chosen.place)}
          onChange={(id) => change({ place: places.find((one) => one.id === id)?.place ?? { kind: 'all' } })}
          placeholder={t('reports.where')}
        />
      </div>
      <div className={css.by}>
        <Select
          label={t('reports.by')}
          hideLabel
          options={reportGroupings.map((id) => ({ id, label: t(`reports.bys.${id}`) }))}
          value={chosen.by}
          onChange={(by) => change({ by })}
          placeholder={t('reports.by')}
        />
      </div>
      <PeriodFields
        today={status.today}
        period={chosen.period}
        terms={terms}
        onChange={(period) => change({ period })}
      />
      <div className={css.step}>
        <Select
          label={t('reports.step')}
          hideLabel
          options={reportSteps.map((id) => ({ id, label: t(`reports.steps.${id}`) }))}
          value={chosen.step}
          onChange={(step) => change({ step })}
          placeholder={t('reports.step')}
        />
      </div>
      <div className={office.push}>{children}</div>
    </div>
  );
}

type PeriodProps = {
  readonly today: Day;
  readonly period: ChosenPeriod;
  readonly terms: readonly TermDays[] | undefined;
  readonly onChange: (period: ChosenPeriod) => void;
};

function PeriodFields({ today, period, terms, onChange }: PeriodProps) {
  const { t } = useWords();
  const change = (changes: Partial<ChosenPeriod>) => onChange({ ...period, ...changes });
  const years = [0, 1, 2, 3].map((back) => schoolYearOf(today) - back);
  return (
    <>
      <div className={css.kind}>
        <Select
          label={t('reports.period')}
          hideLabel
          options={periodKinds.map((id) => ({ id, label: t(`reports.periods.${id}`) }))}
          value={period.kind}
          onChange={(kind) => change({ kind })}
          placeholder={t('reports.period')}
        />
      </div>
      {(period.kind === 'year' || period.kind === 'term') && (
        <div className={css.year}>
          <Select
            label={t('reports.periods.year')}
            hideLabel
            options={years.map((year) => ({ id: String(year), label: yearName(year) }))}
            value={String(period.year)}
            onChange={(year) => change({ year: Number(year), term: null })}
            placeholder={t('reports.periods.year')}
          />
        </div>
      )}
      {period.kind === 'term' && <TermSelect today={today} period={period} terms={terms ?? []} onChange={onChange} />}
      {period.kind === 'month' && <MonthSelect today={today} period={period} onChange={onChange} />}
      {period.kind === 'range' && <RangeFields period={period} onChange={onChange} />}
    </>
  );
}

function TermSelect({ today, period, terms, onChange }: PeriodProps & { readonly terms: readonly TermDays[] }) {
  const { t } = useWords();
  const day = (text: Day) => `${text.slice(8)}.${text.slice(5, 7)}`;
  return (
    <div className={css.which}>
      <Select
        label={t('reports.periods.term')}
        hideLabel
        options={terms.map(({ number, from, to }) => ({
          id: String(number),
          label: `${t('reports.termNumber', { number })} (${day(from)}–${day(to)})`,
        }))}
        value={String(termOf(period, terms, today)?.number ?? '')}
        onChange={(number) => onChange({ ...period, term: Number(number) })}
        placeholder={t('reports.periods.term')}
      />
    </div>
  );
}

function MonthSelect({ today, period, onChange }: Omit<PeriodProps, 'terms'>) {
  const { t, language } = useWords();
  return (
    <div className={css.which}>
      <Select
        label={t('reports.periods.month')}
        hideLabel
        options={monthChoices(today, period.month).map((id) => ({ id, label: formatMonth(id, language) }))}
        value={period.month}
        onChange={(month) => onChange({ ...period, month: month as Month })}
        placeholder={t('reports.periods.month')}
      />
    </div>
  );
}

function RangeFields({ period, onChange }: Omit<PeriodProps, 'terms' | 'today'>) {
  const { t } = useWords();
  const { range } = period;
  const isWrong = range.to < range.from;
  const field = (end: 'from' | 'to') => (
    <div className={css.day}>
      <DateField
        label={t(`reports.${end}`)}
        value={range[end]}
        onChange={(day) => day !== null && onChange({ ...period, range: { ...range, [end]: day as Day } })}
        invalidMessage={t('office.badDate')}
        errorMessage={end === 'to' && isWrong ? t('reports.wrongRange') : undefined}
      />
    </div>
  );
  return (
    <>
      {field('from')}
      {field('to')}
    </>
  );
}
