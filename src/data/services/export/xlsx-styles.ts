/** The looks that cells of a workbook have, each written down once. */
import { Places } from './places.ts';
import { xmlText } from './xlsx-text.ts';

/** Everything is Arial; what is not said is as it is by itself. Colours as 0xrrggbb. */
export type Look = {
  /** In points. */
  readonly size?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly colour?: number;
  readonly fill?: number | { readonly hatched: number; readonly on: number };
  /** All around, or below only in the colour of letters. */
  readonly border?: { readonly kind: 'thin' | 'dashed' | 'double'; readonly colour: number } | 'below';
  readonly align?: { readonly isCentred?: boolean; readonly isTurned?: boolean; readonly isWrapped?: boolean };
  readonly numberFormat?: string;
  /** Text for good, also when somebody edits it. */
  readonly isQuoted?: boolean;
};

const rgb = (colour: number) => `rgb="FF${colour.toString(16).toUpperCase().padStart(6, '0')}"`;
/** Up to here numbers are the program's own formats. */
const firstOwnFormat = 164;

export class Styles {
  readonly #formats = new Places<string>();
  readonly #fonts = new Places<string>();
  readonly #fills = new Places<string>();
  readonly #borders = new Places<string>();
  readonly #all = new Places<string>();

  constructor() {
    this.#fonts.of('<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>');
    // The first two are the program's own, whatever is said.
    for (const pattern of ['none', 'gray125']) this.#fills.of(`<fill><patternFill patternType="${pattern}"/></fill>`);
    this.#borders.of(borderXml(undefined));
    this.#all.of('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  }

  /** Its number, for cells. */
  of(look: Look): number {
    const { numberFormat, fill, align, isQuoted } = look;
    const format = numberFormat === undefined ? 0 : firstOwnFormat + this.#formats.of(numberFormat);
    const parts = [
      `numFmtId="${format}" fontId="${this.#fonts.of(fontXml(look))}"`,
      `fillId="${fill === undefined ? 0 : this.#fills.of(fillXml(fill))}" borderId="${this.#borders.of(borderXml(look.border))}"`,
      `xfId="0"${isQuoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`,
    ].join(' ');
    return this.#all.of(align ? `<xf ${parts} applyAlignment="1">${alignmentXml(align)}</xf>` : `<xf ${parts}/>`);
  }

  xml(): string {
    const formats = this.#formats.all.map(
      (code, place) => `<numFmt numFmtId="${firstOwnFormat + place}" formatCode="${xmlText(code)}"/>`,
    );
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length === 0 ? '' : list('numFmts', formats),
      list('fonts', this.#fonts.all),
      list('fills', this.#fills.all),
      list('borders', this.#borders.all),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      list('cellXfs', this.#all.all),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }
}

const list = (name: string, items: readonly string[]) => `<${name} count="${items.length}">${items.join('')}</${name}>`;

function fontXml({ size = 8, isBold, isItalic, colour }: Look): string {
  const marks = `${isBold ? '<b/>' : ''}${isItalic ? '<i/>' : ''}`;
  const ink = colour === undefined ? '' : `<color ${rgb(colour)}/>`;
  return `<font>${marks}<sz val="${size}"/>${ink}<name val="Arial"/><family val="2"/></font>`;
}

function fillXml(fill: NonNullable<Look['fill']>): string {
  const [pattern, front, back] =
    typeof fill === 'number' ? ['solid', rgb(fill), 'indexed="64"'] : ['lightUp', rgb(fill.hatched), rgb(fill.on)];
  return `<fill><patternFill patternType="${pattern}"><fgColor ${front}/><bgColor ${back}/></patternFill></fill>`;
}

function borderXml(border: Look['border']): string {
  if (border === undefined) return '<border><left/><right/><top/><bottom/><diagonal/></border>';
  if (border === 'below')
    return '<border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border>';
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="${border.kind}"><color ${rgb(border.colour)}/></${side}>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function alignmentXml({ isCentred, isTurned, isWrapped }: NonNullable<Look['align']>): string {
  const across = isCentred ? ' horizontal="center"' : '';
  const rest = `${isTurned ? ' textRotation="90"' : ''}${isWrapped ? ' wrapText="1"' : ''}`;
  return `<alignment${across} vertical="center"${rest}/>`;
}
