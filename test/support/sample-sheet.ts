/** A month sheet with something of everything that a sheet can show. */

import type { AttendanceStatus } from '../../src/shared/domain/attendance.ts';
import { calendarKz2025 } from '../../src/shared/domain/calendar-kz-2025.ts';
import type { Day, Month } from '../../src/shared/domain/day.ts';
import type { ChildId, RoomId } from '../../src/shared/domain/ids.ts';
import {
  buildMonthSheet,
  groupFacts,
  type MonthSheet,
  type SheetChild,
  type SheetFact,
  type SheetFrame,
} from '../../src/shared/domain/month-sheet.ts';
import { defaultTemplate } from '../../src/shared/sheet/default-template.ts';

const id = (number: number) => `018f0000-0000-7000-8000-00000000000${number}`;

export const sampleFrame: SheetFrame = {
  schoolName: 'Тест мектебі',
  scope: { kind: 'room', roomId: id(9) as RoomId },
  scopeName: 'Кабинет 1',
  roomNames: ['Кабинет 1'],
  discipline: 'speech_therapy',
  staffNames: ['Сейітова А. Т.'],
  isDemo: true,
  corrections: [],
  template: defaultTemplate,
  month: '2026-04' as Month,
  today: '2026-04-22' as Day,
  calendar: calendarKz2025,
};

/** @param number 1 to 8 */
export function sampleChild(
  number: number,
  {
    enrolledFrom = '2025-09-01' as Day,
    enrolledTo = null,
    ...changes
  }: Partial<SheetChild> & { readonly enrolledFrom?: Day; readonly enrolledTo?: Day | null } = {},
): SheetChild {
  return {
    childId: id(number) as ChildId,
    name: `Бала ${number}`,
    className: '3А',
    pmpkNumber: '',
    pmpkValidTo: null,
    part: null,
    stays: [{ from: enrolledFrom, to: enrolledTo }],
    ...changes,
  };
}

export function sampleFact(
  child: number,
  day: number,
  status: AttendanceStatus,
  changes: Partial<SheetFact> = {},
): SheetFact {
  const date = `2026-04-${String(day).padStart(2, '0')}` as Day;
  return {
    rowKey: id(child),
    day: date,
    status,
    own: null,
    isCancelled: false,
    isMakeUp: false,
    minutes: 30,
    ...changes,
  };
}

export function buildSheet(
  frame: SheetFrame,
  children: readonly SheetChild[],
  facts: readonly SheetFact[],
): MonthSheet {
  return buildMonthSheet(frame, children, groupFacts(facts));
}

export function sampleSheet(): MonthSheet {
  const children = [
    sampleChild(1, { name: 'Әбенова Айша Тестқызы', pmpkNumber: '№ 12/3', pmpkValidTo: '2026-09-01' as Day }),
    sampleChild(2, { name: '=Ёлкин Егор', enrolledTo: '2026-04-10' as Day }),
    sampleChild(3, { name: 'Қасымов Нұрлан', className: '11Ә' }),
  ];
  return buildSheet(sampleFrame, children, [
    sampleFact(1, 1, 'present'),
    sampleFact(1, 2, 'late'),
    sampleFact(1, 3, 'absent_ill'),
    sampleFact(1, 6, 'present', { isCancelled: true, minutes: 0 }),
    sampleFact(1, 7, 'present'),
    sampleFact(1, 7, 'refused'),
    sampleFact(1, 29, 'not_marked', { minutes: 0 }),
    sampleFact(2, 1, 'not_marked', { minutes: 0 }),
    sampleFact(2, 8, 'absent_unexcused'),
    sampleFact(3, 1, 'remote_present'),
    sampleFact(3, 4, 'present', { isMakeUp: true }),
    sampleFact(3, 8, 'absent_excused'),
  ]);
}
