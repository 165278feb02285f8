/** What each child is due in each discipline, and what it got: the same rules as in the child's own progress. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../../shared/domain/day.ts';
import type { Discipline } from '../../../shared/domain/discipline.ts';
import { gradeOf } from '../../../shared/domain/grade.ts';
import { type Delivery, dueSpan, type MandateTerms, mandatedMinutes } from '../../../shared/domain/mandate.ts';
import type { ReportSpan } from '../../../shared/domain/report.ts';
import type { ChildPart } from '../../db/queries/attendance-sums.ts';
import { type DueRow, listDue } from '../../db/queries/reports.ts';
import { childSchoolDays } from '../progress/school-years.ts';
import type { ReportChild, ReportPeople } from './people.ts';

export type DueLine = {
  readonly child: ReportChild;
  readonly discipline: Discipline;
  /** Where the child is on the last day. */
  readonly roomId: string;
  readonly delivery: Delivery;
};

export type DueTerms = ReadonlyMap<string, ReadonlyMap<string, readonly MandateTerms[]>>;

/** By child and discipline. */
export function readDueTerms(database: Database, until: Day): DueTerms {
  const byChild = new Map<string, Map<string, MandateTerms[]>>();
  for (const row of listDue(database, until)) {
    const own = byChild.get(row.child_id) ?? new Map<string, MandateTerms[]>();
    byChild.set(row.child_id, own);
    const terms = own.get(row.discipline) ?? [];
    own.set(row.discipline, terms);
    terms.push(termsOf(row));
  }
  return byChild;
}

/** Rows hold what the contract let in; its brands cannot be seen by the database. */
function termsOf(row: DueRow): MandateTerms {
  return {
    discipline: row.discipline,
    mode: row.mode,
    sessionsPerWeek: row.sessions_per_week,
    minutes: row.minutes,
    from: row.from_day,
    to: row.to_day,
  } as MandateTerms;
}

/** In the order of names. Of children in the wanted rooms; what one got counts wherever it was held. */
export function dueLines(
  database: Database,
  { people, terms, today }: { readonly people: ReportPeople; readonly terms: DueTerms; readonly today: Day },
  span: ReportSpan,
  parts: readonly ChildPart[],
): readonly DueLine[] {
  const got = gotBy(parts);
  const daysOf = schoolDays(database, span, today);
  const lastDay = span.to < today ? span.to : today;
  const lines: DueLine[] = [];
  for (const child of people.children.values()) {
    const own = terms.get(child.id);
    if (!own) continue;
    const roomId = people.roomOn(child, lastDay);
    const due = dueSpan(span, { enrolledFrom: child.enrolled_from as Day, lastDay: child.lastDay }, today);
    if (!due || !people.isWanted(roomId)) continue;
    const days = daysOf(people.rooms.get(child.room_id)?.school_id ?? '', child.class_name);
    for (const [discipline, rows] of own) {
      const mandated = mandatedMinutes(rows, days, due);
      if (mandated === 0) continue;
      const { delivered, madeUp, lostByAbsence } = got.get(child.id)?.get(discipline) ?? nothing;
      const delivery = { mandated, delivered, madeUp, lostByAbsence };
      lines.push({ child, discipline: discipline as Discipline, roomId, delivery });
    }
  }
  return lines;
}

const nothing = { delivered: 0, madeUp: 0, lostByAbsence: 0 };

/** By child and discipline. */
function gotBy(parts: readonly ChildPart[]): ReadonlyMap<string, ReadonlyMap<string, typeof nothing>> {
  const got = new Map<string, Map<string, typeof nothing>>();
  for (const part of parts) {
    const own = got.get(part.child_id) ?? new Map<string, typeof nothing>();
    got.set(part.child_id, own);
    const sum = own.get(part.discipline) ?? { ...nothing };
    own.set(part.discipline, sum);
    sum.delivered += part.delivered;
    sum.madeUp += part.made_up_minutes;
    sum.lostByAbsence += part.lost;
  }
  return got;
}

/** School days of a span by school and grade, each worked out once. */
function schoolDays(database: Database, { from, to }: ReportSpan, today: Day) {
  const known = new Map<string, readonly Day[]>();
  const grades = new Map<string, string>();
  const gradeIn = (className: string) => {
    const grade = grades.get(className) ?? String(gradeOf(className));
    grades.set(className, grade);
    return grade;
  };
  return (schoolId: string, className: string): readonly Day[] => {
    const key = `${schoolId} ${gradeIn(className)}`;
    const days = known.get(key) ?? childSchoolDays(database, { schoolId, className, today }, from, to);
    known.set(key, days);
    return days;
  };
}
