/** Sentences of the plan that are put together. */
import type { TFunction } from 'i18next';
import type { DayOff } from '../../../../shared/domain/calendar.ts';
import { type Day, minutesOfDay, timeOfDay, weekdayOf } from '../../../../shared/domain/day.ts';
import type { Language } from '../../../../shared/domain/language.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { PlanConflict } from '../../../../shared/ipc/contract/plan.ts';
import { shortWeekday } from './weekday-name.ts';

/** "22.04": a day of a year that goes without saying. */
export const dayAndMonth = (day: Day) => formatDayShort(day).slice(0, 5);

/** "We 22.04". */
export const shortDay = (day: Day, language: Language) =>
  `${shortWeekday(weekdayOf(day), language)} ${dayAndMonth(day)}`;

export const timeRange = (start: string, minutes: number) => `${start}–${timeOfDay(minutesOfDay(start) + minutes)}`;

/** Why there is no school. */
export function offText(t: TFunction, off: DayOff): string {
  switch (off.kind) {
    case 'before_year':
      return t('plan.off_before_year', { day: formatDayShort(off.firstDay) });
    case 'after_year':
      return t('plan.off_after_year', { day: formatDayShort(off.lastDay) });
    case 'break':
      return t('plan.off_break', { from: dayAndMonth(off.from), to: dayAndMonth(off.to) });
    case 'weekend':
      return t('plan.off_weekend');
    case 'holiday':
      return t('plan.off_holiday');
  }
}

/** "Name (group): 10:00–10:45, room". */
export function conflictText(t: TFunction, conflict: PlanConflict): string {
  const { name, groupName: group, start, minutes, roomName: room } = conflict;
  const values = { name, start, end: timeOfDay(minutesOfDay(start) + minutes), room };
  return group === null ? t('plan.busy', values) : t('plan.busyGroup', { ...values, group });
}
