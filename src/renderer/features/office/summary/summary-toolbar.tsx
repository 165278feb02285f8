import { type Day, type Month } from '../../../../shared/domain/day.ts';
import { formatMonth } from '../../../../shared/i18n/dates.ts';
import { useWords } from '../../../app/words.ts';
import { Segmented, Select } from '../../../ui/index.ts';
import office from '../office.module.css';
import { monthChoices } from '../sheet/sheet-query.ts';
import { schoolYearOf, yearName } from './periods.ts';
import css from './summary.module.css';

export type ChosenPeriod = { readonly by: 'month' | 'year'; readonly year: number; readonly month: Month };

type Props = {
  readonly today: Day;
  readonly chosen: ChosenPeriod;
  readonly onChange: (chosen: ChosenPeriod) => void;
};

export function SummaryToolbar({ today, chosen, onChange }: Props) {
  const { t, language } = useWords();
  const years = [0, 1, 2, 3].map((back) => schoolYearOf(today) - back);
  return (
    <div className={office.toolbar}>
      <Segmented
        label={t('office.period')}
        options={[
          { id: 'year', label: t('office.byYear') },
          { id: 'month', label: t('office.byMonth') },
        ]}
        value={chosen.by}
        onChange={(by) => onChange({ ...chosen, by })}
      />
      <div className={css.which}>
        {chosen.by === 'month' ? (
          <Select
            label={t('sheet.month')}
            options={monthChoices(today, chosen.month).map((id) => ({ id, label: formatMonth(id, language) }))}
            value={chosen.month}
            onChange={(month) => onChange({ ...chosen, month: month as Month })}
            placeholder={t('sheet.month')}
          />
        ) : (
          <Select
            label={t('office.schoolYear')}
            options={years.map((year) => ({ id: String(year), label: yearName(year) }))}
            value={String(chosen.year)}
            onChange={(year) => onChange({ ...chosen, year: Number(year) })}
            placeholder={t('office.schoolYear')}
          />
        )}
      </div>
    </div>
  );
}
