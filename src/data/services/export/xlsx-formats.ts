/** Fills, lines and letters of the workbook's cells. */
import type { CellLook } from '../../../shared/sheet/table.ts';
import type { CellStyle } from './xlsx-block.ts';
import type { Look, Styles } from './xlsx-styles.ts';

const ink = { line: 0x8a94a0, soft: 0x5b6672, dayOff: 0xe4e7ea, head: 0xf2f4f6, warn: 0xffd666, missed: 0xfbe3df };

const bordered: Look = { border: { kind: 'thin', colour: ink.line }, align: {} };
const centred: Look = { ...bordered, align: { isCentred: true } };
const head: Look = { ...centred, isBold: true, fill: ink.head };

/** Legible in black and white: fill, hatching and letter say the same thing. */
const ofLook: Readonly<Record<CellLook, Look>> = {
  empty: centred,
  attended: centred,
  dayOff: { ...centred, fill: ink.dayOff },
  outside: {
    ...centred,
    fill: { hatched: ink.line, on: 0xffffff },
    border: { kind: 'dashed', colour: ink.line },
    colour: ink.soft,
  },
  late: { ...centred, isBold: true },
  missed: { ...centred, isBold: true, fill: ink.missed },
  notMarked: { ...centred, isBold: true, fill: ink.warn },
  corrected: { ...centred, isBold: true, isItalic: true, border: { kind: 'double', colour: ink.line } },
  cancelled: { ...centred, colour: ink.soft },
  planned: { ...centred, colour: ink.soft },
};

const headDayOff: Look = { ...centred, isBold: true, fill: ink.dayOff };

function lookOf(style: CellStyle): Look {
  const [kind, detail = ''] = style.split(/ (.*)/);
  switch (kind) {
    case 'look':
      return ofLook[detail as CellLook];
    case 'figure':
      return { ...centred, numberFormat: detail };
    case 'total':
      return { ...head, numberFormat: detail };
    case 'date':
      return { ...centred, numberFormat: 'dd.mm.yyyy' };
    case 'totalText':
      return { ...head, align: {} };
    case 'totalDayOff':
      return headDayOff;
    case 'quoted':
      return { ...bordered, isQuoted: true };
    default:
      return bordered;
  }
}

/** Their numbers in one workbook. */
export function formatsIn(styles: Styles) {
  const known = new Map<CellStyle, number>();
  const of = (style: CellStyle): number => {
    const number = known.get(style) ?? styles.of(lookOf(style));
    known.set(style, number);
    return number;
  };
  return {
    title: styles.of({ size: 14, isBold: true }),
    demo: styles.of({ isBold: true, colour: 0x9a3412 }),
    plain: styles.of({}),
    bold: styles.of({ isBold: true }),
    line: styles.of({ border: 'below' }),
    head: styles.of({ ...head, align: { isCentred: true, isWrapped: true } }),
    headTurned: styles.of({ ...head, align: { isCentred: true, isTurned: true, isWrapped: true } }),
    headDayOff: styles.of(headDayOff),
    of,
  };
}

export type Formats = ReturnType<typeof formatsIn>;
