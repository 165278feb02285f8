/** Periods that a summary can be about. */
import { type Day, lastDayOfMonth, type Month } from '../../../../shared/domain/day.ts';

export type Period = { readonly from: Day; readonly to: Day };

export const monthPeriod = (month: Month): Period => ({ from: `${month}-01` as Day, to: lastDayOfMonth(month) });

/** The school year that a day belongs to, by the year it begins in; from August on it is the next one. */
export const schoolYearOf = (day: Day): number => Number(day.slice(0, 4)) - (day.slice(5) < '08-01' ? 1 : 0);

/** 1 August to 31 July, so that no session falls between two years. */
export const yearPeriod = (year: number): Period => ({ from: `${year}-08-01` as Day, to: `${year + 1}-07-31` as Day });

export const yearName = (year: number): string => `${year}–${year + 1}`;
