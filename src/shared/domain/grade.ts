/** The grade in the name of a class. */

/** 1 to 12 of "1А", "1 «Б»", "11-В"; null where the name does not begin with one. */
export function gradeOf(className: string): number | null {
  const grade = Number(/^\s*(\d{1,2})(?!\d)/.exec(className)?.[1]);
  return grade >= 1 && grade <= 12 ? grade : null;
}
