import type { Holiday, Span } from '../../../../shared/domain/calendar.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { formatDayMonth, formatWeekday } from '../../../../shared/i18n/dates.ts';
import { useWords } from '../../../app/words.ts';
import type { DayLook } from './day-look.ts';

/** Days and holidays of a calendar in words. */
export function useDayWords() {
  const { t, language } = useWords();
  const short = (day: Day) => formatDayMonth(day, language);
  const holidayName = ({ name, known }: Pick<Holiday, 'name' | 'known'>) =>
    name || (known ? t(`calendar.holidays.${known}`) : t('calendar.someHoliday'));
  const spanText = ({ from, to }: Span) => (from === to ? short(from) : `${short(from)} – ${short(to)}`);
  /** A holiday without a name of its own is called what its day is called: once is enough. */
  const kindText = (look: DayLook) => {
    const [kind, name] = [t(`calendar.look.${look.kind}`), look.holiday && holidayName(look.holiday)];
    return name && name.toLowerCase() !== kind.toLowerCase() ? `${kind}, ${name}` : kind;
  };
  /** All that there is to say of a day. */
  const dayText = (day: Day, look: DayLook) =>
    [
      formatWeekday(day, language),
      kindText(look),
      look.holiday?.movedTo && t('calendar.look.moved', { day: short(look.holiday.day) }),
      look.movedAway?.movedTo &&
        `${holidayName(look.movedAway)}, ${t('calendar.look.movedAway', { day: short(look.movedAway.movedTo) })}`,
      look.isGradeOne && t('calendar.look.gradeOne'),
    ]
      .filter(Boolean)
      .join(', ');
  return { short, holidayName, spanText, dayText };
}
