// Dates and times as people here type them. A school day stays text (YYYY-MM-DD) all the way: a Date object would bring
// time zones along.

/** '2026-09-01' as '01.09.2026'; empty for none. */
export function formatDay(day: string | null): string {
  if (day === null) return '';
  const [year, month, date] = day.split('-');
  return `${date}.${month}.${year}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** '1.9.26' or '01.09.2026' as '2026-09-01'; null when there is no such day. */
export function parseDay(text: string): string | null {
  const match = /^(\d{1,2})[.,/\- ](\d{1,2})[.,/\- ](\d{4}|\d{2})$/.exec(text.trim());
  if (match === null) return null;
  const [date, month, typedYear] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const year = typedYear < 100 ? 2000 + typedYear : typedYear;
  if (year < 1900 || month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** '9:5' or '0905' as '09:05'; null when there is no such time. */
export function parseTime(text: string): string | null {
  const match = /^(\d{1,2})[:. ](\d{1,2})$/.exec(text.trim()) ?? /^(\d{1,2})(\d{2})$/.exec(text.trim());
  if (match === null) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** Puts the dots in while digits are typed, and leaves text alone when something is being taken away. */
export function dotWhileTyping(before: string, now: string): string {
  if (now.length <= before.length) return now;
  return /^\d{2}$|^\d{2}\.\d{2}$/.test(now) ? `${now}.` : now;
}
