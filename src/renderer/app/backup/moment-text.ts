import type { Day } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { formatDay } from '../../../shared/i18n/dates.ts';

/** E.g. «22 апреля 2026 г., 10:30». */
export function momentText(moment: string, language: Language): string {
  return `${formatDay(moment.slice(0, 10) as Day, language)}, ${moment.slice(11, 16)}`;
}
