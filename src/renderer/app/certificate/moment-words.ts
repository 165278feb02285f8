import type { Day } from '../../../shared/domain/day.ts';
import { formatDay } from '../../../shared/i18n/dates.ts';
import { useWords } from '../words.ts';

/** Day and time of a moment, as sentences take them. */
export function useMomentWords() {
  const { language } = useWords();
  return (at: string) => ({ day: formatDay(at.slice(0, 10) as Day, language), time: at.slice(11, 16) });
}
