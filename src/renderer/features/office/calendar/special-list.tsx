import { Plus } from 'lucide-react';
import { Button as RowButton } from 'react-aria-components';
import type { Calendar } from '../../../../shared/domain/calendar.ts';
import { dictionaries } from '../../../../shared/i18n/index.ts';
import { useWords } from '../../../app/words.ts';
import { classes, MenuButton } from '../../../ui/index.ts';
import css from './calendar.module.css';
import { type Special, specialDays } from './special-days.ts';
import { useDayWords } from './use-day-words.ts';

const addable = ['holiday', 'break', 'gradeOne', 'working'] as const;

type Props = {
  readonly calendar: Calendar;
  readonly onOpen: (special: Special) => void;
  readonly onAdd: (kind: (typeof addable)[number]) => void;
};

export function SpecialList({ calendar, onOpen, onAdd }: Props) {
  const { t } = useWords();
  const { spanText } = useDayWords();
  const { title, detail } = useSpecialWords(calendar);
  return (
    <section className={css.special} aria-label={t('calendar.special')}>
      <header className={css.specialHead}>
        <h2 className={css.heading}>{t('calendar.special')}</h2>
        <div className={css.add}>
          <MenuButton
            label={t('calendar.add')}
            icon={Plus}
            options={addable
              .filter((kind) => kind !== 'gradeOne' || calendar.gradeOneBreak === null)
              .map((id) => ({ id, label: t(`calendar.make.${id}`) }))}
            onChoose={onAdd}
          />
        </div>
      </header>
      <ul className={css.list}>
        {specialDays(calendar).map((special) => (
          <li key={`${special.kind} ${special.place}`}>
            <RowButton className={classes(css.row)} onPress={() => onOpen(special)}>
              <span className={css.rowName}>{title(special)}</span>
              <span className={css.rowDay}>{detail(special) ?? spanText(special.span)}</span>
            </RowButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What an entry is called. */
export function useSpecialWords(calendar: Calendar) {
  const { t, language } = useWords();
  const { holidayName, short } = useDayWords();
  const title = ({ kind, place }: Special): string => {
    const holiday = calendar.holidays[place];
    switch (kind) {
      case 'year':
        return t('calendar.yearSpan');
      case 'break':
        return t('calendar.breakAfter', { number: place + 1 });
      case 'gradeOne':
        return t('calendar.make.gradeOne');
      case 'holiday':
        return holiday ? holidayName(holiday) : t('calendar.someHoliday');
      case 'working':
        return t('calendar.make.working');
    }
  };
  /** More than the days themselves. */
  const detail = ({ kind, place, span }: Special): string | null => {
    const holiday = kind === 'holiday' ? calendar.holidays[place] : undefined;
    if (holiday?.movedTo) return t('calendar.movedLine', { day: short(holiday.day), to: short(holiday.movedTo) });
    const working = kind === 'working' ? calendar.workingDays[place] : undefined;
    const weekday = dictionaries[language].weekdays.long[(working?.as ?? 1) - 1] ?? '';
    return working ? `${short(span.from)} · ${t('calendar.workingLine', { weekday })}` : null;
  };
  return { title, detail };
}
