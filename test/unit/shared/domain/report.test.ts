import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Delivery, mandateCompliance } from '../../../../src/shared/domain/mandate.ts';
import { type ReportCounts, reportFigures } from '../../../../src/shared/domain/report.ts';

const nothing: ReportCounts = {
  children: 0,
  held: 0,
  studentAbsent: 0,
  providerAbsent: 0,
  cancelled: 0,
  certified: 0,
  uncertified: 0,
  staffMinutes: 0,
  scheduled: 0,
  attended: 0,
  notMarked: 0,
  calledOff: 0,
  owed: 0,
  madeUp: 0,
  childMinutes: 0,
  madeUpMinutes: 0,
  deliveries: [],
  goals: { active: 0, met: 0 },
  lapses: { ended: 0, within30: 0, within60: 0, within90: 0, noEnd: 0 },
};
const due: Delivery = { mandated: 480, delivered: 400, madeUp: 30, lostByAbsence: 60 };

it('rates attendance of what was scheduled, with what the provider called off apart: 8 + 1 of 12 is 75 %', () => {
  expect(reportFigures({ ...nothing, attended: 9, scheduled: 12, calledOff: 2 })).toMatchObject({
    rate: 75,
    calledOff: 2,
  });
});

it('reads what was due both ways: the child received 89.58 %, the provider gave 102.38 % of what it owed', () => {
  const figures = reportFigures({ ...nothing, deliveries: [due] });
  expect(figures.received).toBeCloseTo(89.58, 2);
  expect(figures.provided).toBeCloseTo(102.38, 2);
  expect(figures).toMatchObject({ mandates: 1, shortfall: 50, short: 1, delivered: 400, madeUpDue: 30, lost: 60 });
});

it('shows no figure where there is nothing to divide by, and none that such a line has not', () => {
  expect(reportFigures(nothing)).toMatchObject({ rate: null, received: null, provided: null, signedShare: null });
  const ofSpecialist = reportFigures({ ...nothing, deliveries: null, goals: null, lapses: null });
  expect(ofSpecialist).toMatchObject({
    mandates: null,
    received: null,
    shortfall: null,
    goalsActive: null,
    ended: null,
  });
});

it('counts signed ones of what is finished', () => {
  expect(reportFigures({ ...nothing, certified: 3, uncertified: 1 })).toMatchObject({ finished: 4, signedShare: 75 });
});

const minutes = fc.integer({ min: 0, max: 600 });
const delivery = fc.record({
  mandated: fc.integer({ min: 1, max: 600 }),
  delivered: minutes,
  madeUp: minutes,
  lostByAbsence: minutes,
});

it('fills nobody’s gap with what another one got beyond its due, and is the same for one as in its own progress', () => {
  fc.assert(
    fc.property(fc.array(delivery, { minLength: 1, maxLength: 8 }), (deliveries) => {
      const each = deliveries.map(mandateCompliance);
      const all = reportFigures({ ...nothing, deliveries });
      expect(all.shortfall).toBe(each.reduce((sum, { shortfall }) => sum + shortfall, 0));
      const [first] = deliveries;
      if (!first) return;
      const alone = reportFigures({ ...nothing, deliveries: [first] });
      expect([alone.received, alone.provided]).toEqual([each[0]?.received, each[0]?.provided]);
    }),
  );
});
