/** Fills, lines and letters of the workbook's cells. */
import { Color, Format, FormatAlign, FormatBorder, FormatPattern } from 'wasm-xlsxwriter';
import type { CellLook, TableCell } from '../../../shared/sheet/table.ts';
import { looksLikeFormula } from './formula.ts';

const colour = (hex: number) => Color.rgb(hex);
const ink = { line: 0x8a94a0, soft: 0x5b6672, dayOff: 0xe4e7ea, head: 0xf2f4f6, warn: 0xffd666, missed: 0xfbe3df };

const font = () => new Format().setFontName('Arial').setFontSize(8);
const bordered = () =>
  font().setBorder(FormatBorder.Thin).setBorderColor(colour(ink.line)).setAlign(FormatAlign.VerticalCenter);
const centred = () => bordered().setAlign(FormatAlign.Center);

/** Legible in black and white: fill, hatching and letter say the same thing. */
const lookFormats: Readonly<Record<CellLook, () => Format>> = {
  empty: centred,
  attended: centred,
  dayOff: () => centred().setBackgroundColor(colour(ink.dayOff)),
  outside: () =>
    centred()
      .setPattern(FormatPattern.LightUp)
      .setForegroundColor(colour(ink.line))
      .setBackgroundColor(colour(0xffffff))
      .setBorder(FormatBorder.Dashed)
      .setFontColor(colour(ink.soft)),
  late: () => centred().setBold(),
  missed: () => centred().setBold().setBackgroundColor(colour(ink.missed)),
  notMarked: () => centred().setBold().setBackgroundColor(colour(ink.warn)),
  corrected: () => centred().setBold().setItalic().setBorder(FormatBorder.Double),
  cancelled: () => centred().setFontColor(colour(ink.soft)),
  planned: () => centred().setFontColor(colour(ink.soft)),
};

type Figure = TableCell & { readonly kind: 'number' | 'percent' };

function numberCode(cell: Figure): string {
  const decimals = cell.decimals ?? (cell.kind === 'percent' ? 1 : 0);
  const whole = cell.kind === 'number' && cell.isGrouped ? '#,##0' : '0';
  return `${decimals === 0 ? whole : `${whole}.${'0'.repeat(decimals)}`}${cell.kind === 'percent' ? '%' : ''}`;
}

/** All formats of one workbook, each made once. */
export function makeFormats() {
  const text = bordered();
  /** A text that begins like a formula: marked as text for good, also when somebody edits it. */
  const quoted = bordered().setQuotePrefix();
  const date = centred().setNumFormat('dd.mm.yyyy');
  /** Looks that are made the same way are the same. */
  const made = remembered((make: () => Format) => make());
  const look = (name: CellLook) => made(lookFormats[name]);
  const figure = remembered((code: string) => centred().setNumFormat(code));
  const total = remembered((code: string) =>
    centred().setBold().setNumFormat(code).setBackgroundColor(colour(ink.head)),
  );
  const number = (cell: Figure, isTotal: boolean) => (isTotal ? total : figure)(numberCode(cell));
  return {
    title: font().setFontSize(14).setBold(),
    demo: font().setBold().setFontColor(colour(0x9a3412)),
    plain: font(),
    bold: font().setBold(),
    line: font().setBorderBottom(FormatBorder.Thin),
    head: centred().setBold().setTextWrap().setBackgroundColor(colour(ink.head)),
    headTurned: centred().setBold().setTextWrap().setRotation(90).setBackgroundColor(colour(ink.head)),
    headDayOff: centred().setBold().setBackgroundColor(colour(ink.dayOff)),
    totalText: bordered().setBold().setBackgroundColor(colour(ink.head)),
    look,
    number,
    ofCell: (cell: TableCell): Format => {
      switch (cell.kind) {
        case 'mark':
          return look(cell.look);
        case 'text':
          return looksLikeFormula(cell.text) ? quoted : text;
        case 'date':
          return date;
        default:
          return number(cell, false);
      }
    },
  };
}

function remembered<Key>(make: (key: Key) => Format): (key: Key) => Format {
  const known = new Map<Key, Format>();
  return (key) => {
    const format = known.get(key) ?? make(key);
    known.set(key, format);
    return format;
  };
}

export type Formats = ReturnType<typeof makeFormats>;
