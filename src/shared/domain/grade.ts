/** The grade in the name of a class, now and in other school years. */
import type { Day } from './day.ts';

/** 1 to 12 of "1А", "1 «Б»", "11-В"; null where the name does not begin with one. */
export function gradeOf(className: string): number | null {
  const grade = Number(/^\s*(\d{1,2})(?!\d)/.exec(className)?.[1]);
  return grade >= 1 && grade <= 12 ? grade : null;
}

/** The year in which the school year of a day began; the summer belongs to the one that ended. */
export const gradeYearOf = (day: Day) => Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);

/** The grade on a day, counted from the class of today: a child goes up by one each September. */
export function gradeOn(className: string, today: Day, day: Day): number | null {
  const grade = gradeOf(className);
  return grade === null ? null : grade - (gradeYearOf(today) - gradeYearOf(day));
}

/** The last grade of a school: its children do not go up. */
export const lastGrade = 11;

/** The class a year later: "3А" is "4А". One without a grade, and the last one, stay as they are. */
export function nextClass(className: string): string {
  const grade = gradeOf(className);
  if (grade === null || grade >= lastGrade) return className;
  return className.replace(/\d{1,2}/, String(grade + 1));
}
