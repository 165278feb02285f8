/** Reports against a real database: every figure is that of the sheets and of the child's own progress, and opens down. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/shared/domain/day.ts';
import type { ReportFigure, ReportFigures, ReportGrouping, ReportQuery } from '../../../src/shared/domain/report.ts';
import { reportFigureIds } from '../../../src/shared/domain/report.ts';
import { viewsOf } from '../../../src/shared/sheet/report-table.ts';
import { fillSmallSchool, type SmallSchool } from '../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../support/test-app.ts';

let app: TestApp;
let school: SmallSchool;
let office: TestWindow;
beforeEach(() => {
  app = createTestApp();
  school = fillSmallSchool(app);
  office = app.window().become('administrator', school.administratorId);
  fillMarch();
});
afterEach(() => {
  expect(app.reported).toEqual([]);
  app.close();
});

const march = { from: '2026-03-01' as Day, to: '2026-03-31' as Day };
const all = { kind: 'all' } as const;
const ask = (changes: Partial<ReportQuery> = {}) =>
  office.call('reports.read', { place: all, by: 'room', step: 'none', ...march, ...changes });
const run = (sql: string, ...values: unknown[]) => app.app.store.database.prepare(sql).run(...values);

let made = 0;
type Made = { day: string; outcome?: string; minutes?: number; statuses: Record<number, string>; discipline?: string };

function addSession({ day, outcome = 'held', minutes = 30, statuses, discipline = 'speech_therapy' }: Made): string {
  const id = `018f0000-0000-7000-a000-${String(++made).padStart(12, '0')}`;
  run(
    `INSERT INTO session (id, room_id, staff_id, discipline, day, planned_minutes, started_at, finished_at, outcome, minutes)
     VALUES (?, ?, ?, ?, ?, 30, ?, ?, ?, ?)`,
    ...[id, school.roomId, school.specialistId, discipline, day, `${day}T12:00:00`, `${day}T12:30:00`, outcome],
    outcome === 'held' ? minutes : 0,
  );
  for (const [index, status] of Object.entries(statuses))
    run(
      'INSERT INTO session_child (session_id, child_id, status) VALUES (?, ?, ?)',
      ...[id, school.childIds[Number(index)], status],
    );
  return id;
}

/** The plan's own Wednesdays aside: eight came, one was late, three were away, two were called off. */
function fillMarch(): void {
  run('DELETE FROM series_child');
  for (let index = 0; index < 8; index++) addSession({ day: '2026-03-02', statuses: { 0: 'present' } });
  addSession({ day: '2026-03-03', statuses: { 0: 'late' } });
  for (const status of ['absent_ill', 'absent_ill', 'absent_unexcused'])
    addSession({ day: '2026-03-04', outcome: 'student_absent', statuses: { 0: status } });
  for (const outcome of ['provider_absent', 'cancelled'])
    addSession({ day: '2026-03-05', outcome, statuses: { 0: 'not_marked' } });
}

const addMandate = (index: number, discipline = 'speech_therapy') =>
  run(
    `INSERT INTO mandate (id, child_id, discipline, mode, sessions_per_week, minutes, from_day, to_day)
     VALUES (?, ?, ?, 'individual', 2, 30, '2025-09-01', NULL)`,
    ...[`018f0000-0000-7000-b000-${String(++made).padStart(12, '0')}`, school.childIds[index], discipline],
  );

describe('a report', () => {
  it('rates attendance as the vector says: 9 of 12, two called off by the provider apart', async () => {
    const { total, lines } = await ask();
    expect(total.figures).toMatchObject({ scheduled: 12, attended: 9, rate: 75, calledOff: 2, children: 1 });
    expect(total.figures).toMatchObject({ held: 9, studentAbsent: 3, providerAbsent: 1, cancelled: 1, finished: 14 });
    expect(lines.map(({ id }) => id)).toEqual([school.roomId]);
  });

  it('says of what was due what the child’s own progress says', async () => {
    addMandate(0);
    addMandate(1);
    const missed = addSession({ day: '2026-03-06', outcome: 'cancelled', statuses: { 0: 'not_marked' } });
    run(
      'UPDATE session SET make_up_of = ? WHERE id = ?',
      missed,
      addSession({ day: '2026-03-10', statuses: { 0: 'present' } }),
    );
    const { total } = await ask({ by: 'discipline' });
    const progress = await Promise.all(
      [0, 1].map((index) =>
        app
          .window()
          .become('specialist', school.specialistId)
          .call('progress.overview', { childId: school.childIds[index as 0 | 1], ...march }),
      ),
    );
    const own = progress.flatMap(({ disciplines }) => disciplines.flatMap(({ delivery }) => delivery ?? []));
    const sum = (of: (one: (typeof own)[number]) => number) => own.reduce((all, one) => all + of(one), 0);
    expect(own).toHaveLength(2);
    expect(total.figures).toMatchObject({
      mandates: 2,
      mandated: sum(({ mandated }) => mandated),
      delivered: sum(({ delivered }) => delivered),
      madeUpDue: 30,
      lost: 90,
      short: 1,
    });
  });

  it('adds up: months to their range, rooms to the school; each child once', async () => {
    addSession({ day: '2026-04-02', statuses: { 0: 'present', 1: 'present' } });
    addMandate(0);
    const range = { from: '2026-03-01' as Day, to: '2026-04-22' as Day };
    const { total } = await ask({ ...range, step: 'month' });
    const sums = [
      'held',
      'scheduled',
      'attended',
      'childMinutes',
      'staffMinutes',
      'delivered',
      'lost',
      'certified',
    ] as const;
    for (const figure of sums) expect(add(total.periods, figure)).toBe(total.figures[figure]);
    expect(add(total.periods, 'mandated')).toBeCloseTo(total.figures.mandated ?? 0, 6);
    expect([total.figures.children, add(total.periods, 'children')]).toEqual([2, 3]);
  });

  it('counts a specialist’s minutes in two disciplines at once whole in each, and once in all', async () => {
    const day = '2026-03-11';
    const ids = [
      addSession({ day, statuses: { 1: 'present' } }),
      addSession({ day, statuses: { 2: 'present' }, discipline: 'pottery' }),
    ];
    for (const id of ids)
      run('UPDATE session SET started_at = ?, finished_at = ? WHERE id = ?', `${day}T09:00:00`, `${day}T09:30:00`, id);
    const span = { from: day as Day, to: day as Day };
    const [byDiscipline, byRoom] = [await ask({ ...span, by: 'discipline' }), await ask(span)];
    expect(byDiscipline.lines.map(({ figures }) => figures.staffMinutes)).toEqual([30, 30]);
    expect([byDiscipline.total.figures.staffMinutes, byRoom.total.figures.staffMinutes]).toEqual([30, 30]);
    expect(byRoom.lines[0]?.figures.staffMinutes).toBe(30);
  });

  it('sorts conclusions by when they lapse, and counts no child that left', async () => {
    const [first, second, third] = school.childIds;
    const valid = (id: string, days: number) =>
      run('UPDATE child SET pmpk_valid_to = ? WHERE id = ?', addDays('2026-04-22' as Day, days), id);
    valid(first, -1);
    valid(second, 30);
    valid(third, 31);
    expect((await ask()).total.figures).toMatchObject({ ended: 1, within30: 1, within60: 1, within90: 0, noEnd: 0 });
    run("UPDATE child SET enrolled_to = '2026-04-21' WHERE id = ?", first);
    valid(second, 91);
    expect((await ask()).total.figures).toMatchObject({ ended: 0, within30: 0, within60: 1, within90: 0 });
  });

  it('counts goals at work on the last day, and those met within', async () => {
    run("UPDATE goal SET met_on = '2026-03-20'");
    expect((await ask()).total.figures).toMatchObject({ goalsActive: 0, goalsMet: 1 });
    const february = { from: '2026-02-01' as Day, to: '2026-02-28' as Day };
    expect((await ask(february)).total.figures).toMatchObject({ goalsActive: 1, goalsMet: 0 });
  });

  it('counts a child where it was on the last day of the period, and nowhere twice', async () => {
    addMandate(0);
    const { roomId } = await office.call('rooms.save', {
      roomId: null,
      fields: { schoolId: school.schoolId, name: 'Кабинет 2', disciplines: ['pottery'] },
    });
    run('UPDATE child SET room_id = ? WHERE id = ?', roomId, school.childIds[0]);
    run(
      "INSERT INTO former_placement (child_id, room_id, from_day, to_day) VALUES (?, ?, '2025-09-01', '2026-03-15')",
      ...[school.childIds[0], school.roomId],
    );
    const due = async (to: string) => (await ask({ to: to as Day })).lines.map(({ figures }) => figures.mandates);
    expect(await due('2026-03-15')).toEqual([1, 0]);
    expect(await due('2026-03-31')).toEqual([0, 1]);
  });

  it('is of one room or school where that is asked for', async () => {
    const { roomId } = await office.call('rooms.save', {
      roomId: null,
      fields: { schoolId: school.schoolId, name: 'Кабинет 2', disciplines: ['pottery'] },
    });
    expect((await ask({ place: { kind: 'room', roomId } })).total.figures.held).toBe(0);
    const ofSchool = await ask({ place: { kind: 'school', schoolId: school.schoolId }, by: 'school' });
    expect(ofSchool.lines.map(({ id, figures }) => [id, figures.held])).toEqual([[school.schoolId, 9]]);
  });

  it('has no lines of what a specialist is not: due, goals and conclusions are dashes', async () => {
    addMandate(0);
    const { lines, total } = await ask({ by: 'specialist' });
    expect(lines[0]?.figures).toMatchObject({ held: 9, mandates: null, goalsActive: null, ended: null });
    expect(total.figures.mandates).toBe(1);
  });

  it('is cut into the terms of the calendar', async () => {
    const { periods } = await ask({ from: '2025-09-01' as Day, to: '2026-05-31' as Day, step: 'term' });
    expect(periods.map(({ from }) => from)).toEqual(['2026-01-08']);
    addMandate(0);
    const due = await ask({ from: '2025-09-01' as Day, to: '2026-05-31' as Day, step: 'term' });
    expect(due.periods.map(({ from, to }) => [from, to])).toEqual([
      ['2025-09-01', '2025-10-26'],
      ['2025-11-03', '2025-12-28'],
      ['2026-01-08', '2026-03-18'],
      ['2026-03-30', '2026-05-25'],
    ]);
    // Eight weeks of 2 x 30 minutes.
    expect(due.total.periods[0]?.mandated).toBe(480);
  });

  it('refuses a range that runs backwards, and everybody but the office', async () => {
    await expect(ask({ from: '2026-04-01' as Day })).rejects.toMatchObject({ code: 'bad_input' });
    const specialist = app.window().become('specialist', school.specialistId);
    await expect(
      specialist.call('reports.read', { place: all, by: 'room', step: 'none', ...march }),
    ).rejects.toMatchObject({ code: 'not_allowed' });
  });
});

const add = (parts: readonly ReportFigures[], figure: ReportFigure) =>
  parts.reduce((sum, part) => sum + (part[figure] ?? 0), 0);

describe('a number', () => {
  beforeEach(() => {
    addMandate(0);
    addMandate(1);
    const missed = addSession({
      day: '2026-03-06',
      outcome: 'cancelled',
      statuses: { 0: 'not_marked', 1: 'not_marked' },
    });
    run("UPDATE session_child SET make_up = 'owed' WHERE session_id = ?", missed);
    run(
      'UPDATE session SET make_up_of = ? WHERE id = ?',
      missed,
      addSession({ day: '2026-03-10', statuses: { 0: 'present' } }),
    );
    run("UPDATE session SET certified_at = '2026-03-31T10:00:00' WHERE day < '2026-03-05'");
    run("UPDATE child SET pmpk_valid_to = '2026-04-01' WHERE id = ?", school.childIds[2]);
  });

  const behind = (figure: ReportFigure, by: ReportGrouping, lineId: string | null) =>
    office.call('reports.behind', { place: all, by, ...march, lineId, figure });

  it.each(['school', 'room', 'discipline', 'specialist'] as const)(
    'by %s opens down to rows that add up to it',
    async (by) => {
      const { lines, total } = await ask({ by });
      for (const line of [...lines, { id: null, figures: total.figures }]) {
        for (const figure of reportFigureIds) {
          const value = line.figures[figure];
          if (value === null || value === 0) continue;
          expect([figure, amount(await behind(figure, by, line.id), figure)]).toEqual([
            figure,
            expect.closeTo(value, 6),
          ]);
        }
      }
    },
  );

  it('names the children of a session and whether it is signed, newest first', async () => {
    const answer = await behind('finished', 'room', null);
    if (answer.kind !== 'sessions') throw new Error(answer.kind);
    expect(answer.items[0]).toMatchObject({ day: '2026-03-10', childNames: ['Әбенова Айша'], isSigned: false });
    expect(answer.items.map(({ day }) => day)).toEqual(
      answer.items
        .map(({ day }) => day)
        .toSorted()
        .toReversed(),
    );
  });
});

type Behind = Awaited<ReturnType<typeof office.call<'reports.behind'>>>;

/** What the rows behind a number come to. */
function amount(behind: Behind, figure: ReportFigure): number {
  const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((all, one) => all + (one ?? 0), 0);
  const share = (part: number, whole: number) => (100 * part) / whole;
  switch (behind.kind) {
    case 'sessions': {
      const { items } = behind;
      if (figure === 'staffMinutes') return sum(items.map(({ minutes }) => minutes)) - 7 * 30;
      if (figure === 'signedShare') return share(items.filter(({ isSigned }) => isSigned).length, items.length);
      return items.length;
    }
    case 'children': {
      const { items } = behind;
      if (figure === 'children') return items.length;
      if (figure === 'rate')
        return share(sum(items.map((one) => one.attended)), sum(items.map((one) => one.scheduled)));
      if (figure === 'childMinutes') return sum(items.map(({ minutes }) => minutes));
      if (figure === 'madeUpMinutes') return 30 * sum(items.map(({ madeUp }) => madeUp));
      return sum(items.map((one) => one[figure as 'scheduled']));
    }
    case 'due': {
      const { items } = behind;
      const given = sum(items.flatMap(({ delivered, madeUp }) => [delivered, madeUp]));
      const mandated = sum(items.map((one) => one.mandated));
      if (figure === 'mandates' || figure === 'short') return items.length;
      if (figure === 'received') return share(given, mandated);
      if (figure === 'provided') return share(given, mandated - sum(items.map(({ lost }) => lost)));
      if (figure === 'madeUpDue') return sum(items.map(({ madeUp }) => madeUp));
      return sum(items.map((one) => one[figure as 'mandated']));
    }
    case 'lapses':
      return behind.items.length;
    case 'goals':
      return sum(behind.items.map(({ active, met }) => (figure === 'goalsMet' ? met : active)));
  }
}

describe('print', () => {
  it('puts every page on paper with its number, in the order of the screen, and notes that it was taken', async () => {
    addSession({ day: '2026-03-06', statuses: { 1: 'present' }, discipline: 'pottery' });
    const query = { place: all, by: 'discipline', step: 'none', ...march } as const;
    const order = { figure: 'held', period: null, direction: 'ascending' } as const;
    const { isPrinted } = await office.call('reports.print', {
      ...query,
      view: null,
      figure: null,
      order,
      languages: ['ru', 'kk'],
    });
    const [html = ''] = app.printed;
    expect([isPrinted, app.printed.length]).toEqual([true, 1]);
    expect(html).toContain('print/pages.css');
    expect(html.split('<section').length - 1).toBe(viewsOf(query).length);
    expect(html.indexOf('Қыш шеберханасы')).toBeLessThan(html.indexOf('Логопедия'));
    const event = app.app.store.database
      .prepare<[], string>("SELECT data FROM event WHERE kind = 'report.exported'")
      .pluck()
      .get();
    expect(JSON.parse(event ?? '')).toMatchObject({ format: 'paper', order, languages: ['ru', 'kk'] });
  });
});

describe('export', () => {
  it.each(['xlsx', 'csv', 'plain', 'pdf'] as const)(
    'writes %s where the person wants it, and notes that it was taken',
    async (format) => {
      const query = { place: all, by: 'room', step: 'none', ...march } as const;
      const { path } = await office.call('reports.export', {
        ...query,
        view: null,
        figure: null,
        order: null,
        format,
        languages: ['kk', 'ru'],
      });
      expect(path).toMatch(/Жиынтық-есеп_2026-03-01-2026-03-31\.(xlsx|zip|pdf)$/);
      const events = app.app.store.database.prepare('SELECT kind FROM event').pluck().all();
      expect(events).toContain('report.exported');
    },
  );
});
