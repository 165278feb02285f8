import { Copy, Save, Undo2 } from 'lucide-react';
import type { Day } from '../../../../shared/domain/day.ts';
import type { SchoolYears } from '../../../../shared/ipc/contract/calendar.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Chip, Select } from '../../../ui/index.ts';
import office from '../office.module.css';
import { yearName } from '../reports/periods.ts';
import css from './calendar.module.css';
import { calendarOfYear, type Place, yearsOf } from './calendar-draft.ts';

type Props = {
  readonly schools: readonly SchoolYears[];
  readonly school: SchoolYears;
  readonly year: number;
  readonly today: Day;
  readonly isChanged: boolean;
  readonly canSave: boolean;
  readonly isSound: boolean;
  readonly onPlace: (place: Place) => void;
  readonly onDiscard: () => void;
  readonly onReview: () => void;
  readonly onCopy: () => void;
};

export function CalendarToolbar(props: Props) {
  const { schools, school, year, today, isChanged, onPlace } = props;
  const { t } = useWords();
  return (
    <div className={office.toolbar}>
      {schools.length > 1 && (
        <div className={css.school}>
          <Select
            label={t('calendar.school')}
            hideLabel
            options={schools.map(({ id, name }) => ({ id, label: name }))}
            value={school.id}
            onChange={(schoolId) => onPlace({ schoolId, year })}
            placeholder={t('calendar.school')}
          />
        </div>
      )}
      <div className={css.which}>
        <Select
          label={t('calendar.year')}
          hideLabel
          options={yearsOf(school, today).map((one) => ({
            id: String(one),
            label: calendarOfYear(school, one) ? yearName(one) : t('calendar.newYear', { year: yearName(one) }),
          }))}
          value={String(year)}
          onChange={(one) => onPlace({ schoolId: school.id, year: Number(one) })}
          placeholder={t('calendar.year')}
        />
      </div>
      {isChanged && (
        <div className={css.unsaved}>
          <Chip tone="warn" label={t('calendar.unsaved')} />
        </div>
      )}
      <div className={office.push} />
      {!props.canSave && schools.length > 1 && (
        <Button icon={Copy} onPress={props.onCopy}>
          {t('calendar.copy')}
        </Button>
      )}
      {isChanged && (
        <Button icon={Undo2} onPress={props.onDiscard}>
          {t('calendar.discard')}
        </Button>
      )}
      <Button variant="primary" icon={Save} isDisabled={!props.canSave || !props.isSound} onPress={props.onReview}>
        {t('calendar.review')}
      </Button>
    </div>
  );
}
