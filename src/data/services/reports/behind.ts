/** What lies behind a number of a report: the same facts, one by one. */
import type { Database } from 'better-sqlite3';
import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import { type Delivery, mandateCompliance } from '../../../shared/domain/mandate.ts';
import { listName, shortName } from '../../../shared/domain/person.ts';
import { type PmpkLapse, pmpkLapse, pmpkLapses } from '../../../shared/domain/pmpk.ts';
import type { ReportFigure } from '../../../shared/domain/report.ts';
import {
  type BehindChildLine,
  type BehindDueLine,
  type BehindGoalsLine,
  type BehindLapseLine,
  type BehindSessionLine,
  mostBehindSessions,
  type ReportBehind,
  type ReportBehindQuery,
} from '../../../shared/ipc/contract/reports.ts';
import type { ChildPart } from '../../db/queries/attendance-sums.ts';
import { listSessionsBehind, type SessionsBehind } from '../../db/queries/report-sessions.ts';
import { countGoals } from '../../db/queries/reports.ts';
import { startOf } from '../start-of.ts';
import { readTotals } from '../totals/read.ts';
import { dueLines, readDueTerms } from './due.ts';
import { type ReportChild, type ReportPeople, readPeople } from './people.ts';

const sessionFigures: Partial<Record<ReportFigure, Pick<SessionsBehind, 'outcome' | 'isSigned'>>> = {
  held: { outcome: 'held', isSigned: null },
  staffMinutes: { outcome: 'held', isSigned: null },
  studentAbsent: { outcome: 'student_absent', isSigned: null },
  providerAbsent: { outcome: 'provider_absent', isSigned: null },
  cancelled: { outcome: 'cancelled', isSigned: null },
  finished: { outcome: null, isSigned: null },
  signedShare: { outcome: null, isSigned: null },
  certified: { outcome: null, isSigned: 1 },
  uncertified: { outcome: null, isSigned: 0 },
};

const dueFigures: ReadonlySet<ReportFigure> = new Set([
  'mandates',
  'mandated',
  'delivered',
  'madeUpDue',
  'received',
  'lost',
  'provided',
  'shortfall',
  'short',
]);

export function readReportBehind(database: Database, query: ReportBehindQuery, today: Day): ReportBehind {
  const { figure } = query;
  const people = readPeople(database, query.place);
  const behind = { database, query, people, today };
  const ofSessions = sessionFigures[figure];
  if (ofSessions) return sessionsBehind(behind, ofSessions);
  if (dueFigures.has(figure)) return { kind: 'due', items: dueBehind(behind) };
  if (isLapse(figure)) return { kind: 'lapses', items: lapsesBehind(behind, figure) };
  if (figure === 'goalsActive' || figure === 'goalsMet') return { kind: 'goals', items: goalsBehind(behind) };
  return { kind: 'children', items: childrenBehind(behind) };
}

type Behind = {
  readonly database: Database;
  readonly query: ReportBehindQuery;
  readonly people: ReportPeople;
  readonly today: Day;
};

const isLapse = (figure: string): figure is PmpkLapse => (pmpkLapses as readonly string[]).includes(figure);

/** Whether something belongs to the line that was opened. */
function isInLine({ query, people }: Behind, part: { room_id: string; discipline: string; staff_id: string }): boolean {
  const { by, lineId } = query;
  if (!people.isWanted(part.room_id)) return false;
  if (lineId === null) return true;
  if (by === 'school') return people.rooms.get(part.room_id)?.school_id === lineId;
  return { room: part.room_id, discipline: part.discipline, specialist: part.staff_id }[by] === lineId;
}

function sessionsBehind(behind: Behind, which: Pick<SessionsBehind, 'outcome' | 'isSigned'>): ReportBehind {
  const { database, query, people } = behind;
  const { by, lineId, from, to } = query;
  const inLine = [...people.rooms.values()].filter(({ id }) =>
    by === 'room' || by === 'school'
      ? isInLine(behind, { room_id: id, discipline: '', staff_id: '' })
      : people.isWanted(id),
  );
  const rows = listSessionsBehind(database, {
    ...which,
    roomIds: inLine.map(({ id }) => id),
    discipline: by === 'discipline' ? lineId : null,
    staffId: by === 'specialist' ? lineId : null,
    from,
    to,
    limit: mostBehindSessions + 1,
  });
  // Rows hold what the contract let in; its brands cannot be seen by the database.
  const items = rows.slice(0, mostBehindSessions).map(
    (row) =>
      ({
        sessionId: row.id,
        roomId: row.room_id,
        day: row.day,
        start: startOf(row),
        discipline: row.discipline,
        roomName: people.rooms.get(row.room_id)?.name ?? '',
        staffName: shortName(row),
        childNames: (row.child_ids?.split(',') ?? []).flatMap((id) => nameOf(people.children.get(id))),
        outcome: row.outcome,
        minutes: row.minutes,
        isSigned: row.certified_at !== null,
      }) as unknown as BehindSessionLine,
  );
  return { kind: 'sessions', hasMore: rows.length > mostBehindSessions, items };
}

const nameOf = (child: ReportChild | undefined) => (child ? [listName(child)] : []);

function childFields(people: ReportPeople, child: ReportChild, day: Day) {
  return {
    childId: child.id as BehindChildLine['childId'],
    childName: listName(child),
    className: child.class_name,
    roomName: people.rooms.get(people.roomOn(child, day))?.name ?? '',
  };
}

const lastDayOf = ({ query, today }: Behind) => (query.to < today ? query.to : today);

/** Only children for whom the number is not 0; of a rate those who make up its denominator. */
function childrenBehind(behind: Behind): BehindChildLine[] {
  const { database, query, people, today } = behind;
  const byChild = Map.groupBy(
    readTotals(database, query, today).children.filter((part) => isInLine(behind, part)),
    (part) => part.child_id,
  );
  const lines: BehindChildLine[] = [];
  for (const child of people.children.values()) {
    const parts = byChild.get(child.id);
    if (!parts) continue;
    const sum = (of: (part: ChildPart) => number) => parts.reduce((total, part) => total + of(part), 0);
    const line = {
      ...childFields(people, child, lastDayOf(behind)),
      scheduled: sum((part) => part.scheduled),
      attended: sum((part) => part.attended),
      notMarked: sum((part) => part.not_marked),
      calledOff: sum((part) => part.called_off),
      owed: sum((part) => part.owed),
      madeUp: sum((part) => part.made_up),
      minutes: sum((part) => part.delivered + part.made_up_minutes),
    };
    if (line[keyOf(query.figure)] > 0) lines.push(line);
  }
  return lines;
}

function keyOf(
  figure: ReportFigure,
): 'attended' | 'scheduled' | 'notMarked' | 'calledOff' | 'owed' | 'madeUp' | 'minutes' {
  switch (figure) {
    case 'rate':
    case 'scheduled':
      return 'scheduled';
    case 'notMarked':
    case 'calledOff':
    case 'owed':
    case 'madeUp':
      return figure;
    case 'madeUpMinutes':
      return 'madeUp';
    case 'childMinutes':
      return 'minutes';
    default:
      return 'attended';
  }
}

function dueBehind(behind: Behind): BehindDueLine[] {
  const { database, query, people, today } = behind;
  const terms = readDueTerms(database, query.to);
  const parts = readTotals(database, query, today).children;
  return dueLines(database, { people, terms, today }, query, parts)
    .filter(({ roomId, discipline }) => isInLine(behind, { room_id: roomId, discipline, staff_id: '' }))
    .map(({ child, discipline, delivery }) => ({
      ...childFields(people, child, lastDayOf(behind)),
      discipline,
      ...dueFields(delivery),
    }))
    .filter((line) => isCounted(line, query.figure));
}

function dueFields(delivery: Delivery) {
  const { mandated, delivered, madeUp, lostByAbsence: lost } = delivery;
  const { received, provided, shortfall } = mandateCompliance(delivery);
  return { mandated, delivered, madeUp, lost, received, provided, shortfall };
}

function isCounted(line: BehindDueLine, figure: ReportFigure): boolean {
  if (figure === 'short' || figure === 'shortfall') return line.shortfall >= 0.5;
  if (figure === 'lost') return line.lost > 0;
  return figure !== 'madeUpDue' || line.madeUp > 0;
}

function lapsesBehind(behind: Behind, lapse: PmpkLapse): BehindLapseLine[] {
  const { people, today } = behind;
  return [...people.children.values()].flatMap((child) => {
    const validTo = child.pmpk_valid_to as Day | null;
    const part = { room_id: people.roomOn(child, today), discipline: '', staff_id: '' };
    if (!people.isEnrolled(child, today) || pmpkLapse(validTo, today) !== lapse || !isInLine(behind, part)) return [];
    const daysLeft = validTo === null ? null : daysBetween(today, validTo);
    return [{ ...childFields(people, child, today), number: child.pmpk_number, validTo, daysLeft }];
  });
}

function goalsBehind(behind: Behind): BehindGoalsLine[] {
  const { database, query, people } = behind;
  const last = lastDayOf(behind);
  const byChild = Map.groupBy(countGoals(database, query.from, last), (count) => count.child_id);
  return [...people.children.values()].flatMap((child) =>
    (byChild.get(child.id) ?? []).flatMap(({ discipline, active: atWork, met }) => {
      const part = { room_id: people.roomOn(child, last), discipline, staff_id: '' };
      const active = people.isEnrolled(child, last) ? atWork : 0;
      const isAsked = query.figure === 'goalsActive' ? active > 0 : met > 0;
      if (!isAsked || !isInLine(behind, part)) return [];
      return [{ ...childFields(people, child, last), discipline, active, met } as BehindGoalsLine];
    }),
  );
}
