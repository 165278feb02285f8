/** Fills, lines and letters of the workbook's cells. */
import { Color, Format, FormatAlign, FormatBorder, FormatPattern } from 'wasm-xlsxwriter';
import type { CellLook } from '../../../shared/sheet/table.ts';
import type { CellStyle } from './xlsx-block.ts';

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

/** All formats of one workbook, each made once. */
export function makeFormats() {
  const headDayOff = centred().setBold().setBackgroundColor(colour(ink.dayOff));
  const of = remembered((style: CellStyle): Format => {
    const [kind, detail = ''] = style.split(/ (.*)/);
    switch (kind) {
      case 'look':
        return lookFormats[detail as CellLook]();
      case 'figure':
        return centred().setNumFormat(detail);
      case 'total':
        return centred().setBold().setNumFormat(detail).setBackgroundColor(colour(ink.head));
      case 'date':
        return centred().setNumFormat('dd.mm.yyyy');
      case 'totalText':
        return bordered().setBold().setBackgroundColor(colour(ink.head));
      case 'totalDayOff':
        return headDayOff;
      case 'quoted':
        // Marked as text for good, also when somebody edits it.
        return bordered().setQuotePrefix();
      default:
        return bordered();
    }
  });
  return {
    title: font().setFontSize(14).setBold(),
    demo: font().setBold().setFontColor(colour(0x9a3412)),
    plain: font(),
    bold: font().setBold(),
    line: font().setBorderBottom(FormatBorder.Thin),
    head: centred().setBold().setTextWrap().setBackgroundColor(colour(ink.head)),
    headTurned: centred().setBold().setTextWrap().setRotation(90).setBackgroundColor(colour(ink.head)),
    headDayOff,
    of,
  };
}

function remembered<Key extends string>(make: (key: Key) => Format): (key: Key) => Format {
  const known = new Map<Key, Format>();
  return (key) => {
    const format = known.get(key) ?? make(key);
    known.set(key, format);
    return format;
  };
}

export type Formats = ReturnType<typeof makeFormats>;
