import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, ReportFigures, ReportLine, ReportOrder } from '../../../../src/shared/domain/report.ts';
import { isOrderedBy, orderIn, orderReport, turnOrder } from '../../../../src/shared/sheet/report-order.ts';
import { reportTable } from '../../../../src/shared/sheet/report-table.ts';

const figures = (rate: number | null, held = 0) => ({ rate, held }) as unknown as ReportFigures;
const line = (name: string, whole: ReportFigures, periods: readonly ReportFigures[] = []) =>
  ({ id: name, name, schoolName: null, figures: whole, periods }) as ReportLine;

const reportOf = (lines: readonly ReportLine[], periods: readonly string[] = []) =>
  ({
    query: { place: { kind: 'all' }, by: 'room', from: '2026-01-01', to: '2026-03-31', step: 'none' },
    placeName: null,
    isDemo: false,
    today: '2026-04-22',
    periods: periods.map((month) => ({ kind: 'month', month, from: `${month}-01`, to: `${month}-28` })),
    lines,
    total: { figures: figures(50, 100), periods: periods.map(() => figures(50, 100)) },
  }) as unknown as Report;

const namesOf = (report: Report) => report.lines.map(({ name }) => name);
const by = (figure: ReportOrder['figure'], direction: ReportOrder['direction'], period: number | null = null) => ({
  figure,
  period,
  direction,
});

describe('lines of a report', () => {
  it('stand by the Kazakh alphabet, and the other way round', () => {
    const letters = ['Өрік', 'Орман', 'Қайың', 'Кедр', 'Ұя', 'Үйеңкі', 'Яблоня', 'Ілме', 'Әнұран', 'Алма'];
    const report = reportOf(letters.map((name) => line(name, figures(1))));
    const up = ['Алма', 'Әнұран', 'Кедр', 'Қайың', 'Орман', 'Өрік', 'Ұя', 'Үйеңкі', 'Ілме', 'Яблоня'];
    expect(namesOf(orderReport(report, by(null, 'ascending'), ['ru']))).toEqual(up);
    expect(namesOf(orderReport(report, by(null, 'descending'), ['ru']))).toEqual(up.toReversed());
  });

  it('of disciplines stand by the words of the language that is read', () => {
    const report = reportOf(['speech_therapy', 'pottery', 'exercise'].map((id) => ({ ...line(id, figures(1)), id })));
    const disciplines = { ...report, query: { ...report.query, by: 'discipline' as const } };
    const first = (language: 'en' | 'kk') => namesOf(orderReport(disciplines, by(null, 'ascending'), [language]))[0];
    expect([first('en'), first('kk')]).toEqual(['pottery', 'exercise']);
  });

  it('stand by value and not by what is written; equal ones keep their order; no value is last both ways', () => {
    const report = reportOf([
      line('a', figures(9)),
      line('b', figures(null)),
      line('c', figures(100)),
      line('d', figures(9)),
      line('e', figures(0)),
    ]);
    expect(namesOf(orderReport(report, by('rate', 'descending'), ['ru']))).toEqual(['c', 'a', 'd', 'e', 'b']);
    expect(namesOf(orderReport(report, by('rate', 'ascending'), ['ru']))).toEqual(['e', 'a', 'd', 'c', 'b']);
  });

  it('stand by one of the periods', () => {
    const report = reportOf(
      [line('a', figures(1), [figures(1), figures(3)]), line('b', figures(2), [figures(2), figures(2)])],
      ['2026-01', '2026-02'],
    );
    expect(namesOf(orderReport(report, by('rate', 'descending', 0), ['ru']))).toEqual(['b', 'a']);
    expect(namesOf(orderReport(report, by('rate', 'descending', 1), ['ru']))).toEqual(['a', 'b']);
  });

  it('are the same lines in any order, each beside its neighbour as asked, the total last', () => {
    const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null });
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 30 }),
        fc.constantFrom('ascending', 'descending'),
        (values, direction) => {
          const report = reportOf(values.map((rate, index) => line(String(index), figures(rate))));
          const ordered = orderReport(report, by('rate', direction), ['kk']);
          expect(namesOf(ordered).toSorted()).toEqual(namesOf(report).toSorted());
          for (const [index, { figures: own }] of ordered.lines.slice(1).entries()) {
            const before = ordered.lines[index]?.figures.rate ?? null;
            if (own.rate === null) continue;
            expect(
              before === null ? Number.NaN : (own.rate - before) * (direction === 'ascending' ? 1 : -1),
            ).toBeGreaterThanOrEqual(0);
          }
          const table = reportTable(ordered, { view: 'overview', figure: 'rate' }, ['kk'], '2026-04-22' as never);
          expect(table.rows.map(([cell]) => cell?.kind === 'text' && cell.text)).toEqual(namesOf(ordered));
          expect(table.totalRows).toHaveLength(1);
        },
      ),
    );
  });
});

describe('a heading', () => {
  const { columns } = reportTable(reportOf([]), { view: 'overview', figure: 'rate' }, ['ru'], '2026-04-22' as never);
  const column = (id: string) => columns.find((one) => one.id === id) as (typeof columns)[number];

  it('puts the largest first, then the smallest, then nothing more', () => {
    const rate = column('rate');
    const first = turnOrder(null, rate);
    const second = turnOrder(first, rate);
    expect([first?.direction, second?.direction, turnOrder(second, rate)]).toEqual(['descending', 'ascending', null]);
    expect([isOrderedBy(first, rate), isOrderedBy(first, column('held')), isOrderedBy(first, column('name'))]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('of names begins with А', () => {
    expect(turnOrder(by('rate', 'descending'), column('name'))).toEqual(by(null, 'ascending'));
  });
});

describe('an order', () => {
  const shown = { view: 'overview', figure: 'rate' } as const;
  const months = reportOf([], ['2026-01', '2026-02']);

  it('counts where the page has its column', () => {
    expect(orderIn(reportOf([]), shown, by('held', 'ascending'))).not.toBeNull();
    expect(orderIn(reportOf([]), { view: 'goals', figure: 'goalsMet' }, by('held', 'ascending'))).toBeNull();
    expect(orderIn(months, shown, by('rate', 'ascending', 1))).not.toBeNull();
    expect(orderIn(months, shown, by('rate', 'ascending', 2))).toBeNull();
    expect(orderIn(months, shown, by('held', 'ascending', 1))).toBeNull();
    expect(orderIn(reportOf([]), shown, by('rate', 'ascending', 1))).toBeNull();
    expect(orderIn(months, { view: 'goals', figure: 'goalsMet' }, by(null, 'ascending'))).not.toBeNull();
  });
});
