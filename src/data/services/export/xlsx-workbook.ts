/** A workbook as a package of parts: worksheets as they are added, then what they have in common. */
import type { Day } from '../../../shared/domain/day.ts';
import { columnName } from './xlsx-cells.ts';
import { Styles } from './xlsx-styles.ts';
import { SharedStrings, xmlText } from './xlsx-text.ts';
import { Worksheet } from './xlsx-worksheet.ts';
import { ZipInMemory } from './zip.ts';

/** Rows and columns from 0, the last ones included. */
export type Printed = {
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Repeated on each page. */
  readonly heading: { readonly first: number; readonly last: number };
};

type Sheet = { readonly name: string; readonly printed: Printed | null };

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The first day that a zip knows: the same sheets are the same bytes. */
const undated = '1980-01-01' as Day;

export class Workbook {
  readonly styles = new Styles();
  readonly #strings = new SharedStrings();
  readonly #zip = new ZipInMemory(undated);
  readonly #sheets: Sheet[] = [];

  newSheet(): Worksheet {
    return new Worksheet(this.#strings);
  }

  /**
   * Packed at once: of what was added only that stays in memory.
   * @param name as Excel takes it, and no other sheet's
   */
  add(name: string, sheet: Worksheet, printed: Printed | null = null): void {
    this.#sheets.push({ name, printed });
    this.#put(`xl/worksheets/sheet${this.#sheets.length}.xml`, sheet.xml(this.#sheets.length === 1));
  }

  /** Nothing can be added any more. */
  bytes(): Uint8Array<ArrayBuffer> {
    this.#put('xl/workbook.xml', workbookXml(this.#sheets));
    this.#put('xl/_rels/workbook.xml.rels', relationsXml(this.#sheets.length));
    this.#put('xl/styles.xml', this.styles.xml());
    this.#put('xl/sharedStrings.xml', this.#strings.xml());
    this.#put('_rels/.rels', related([['officeDocument', 'xl/workbook.xml']]));
    this.#put('[Content_Types].xml', typesXml(this.#sheets.length));
    return this.#zip.bytes();
  }

  #put(name: string, xml: string): void {
    this.#zip.add(name, Buffer.from(declaration + xml));
  }
}

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap(definedNames);
  const defined = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets>${defined}</workbook>`;
}

function definedNames({ name, printed }: Sheet, index: number): readonly string[] {
  if (!printed) return [];
  const place = `'${xmlText(name.replaceAll("'", "''"))}'!`;
  const { lastRow, lastColumn, heading } = printed;
  const defined = (what: string, range: string) =>
    `<definedName name="_xlnm.${what}" localSheetId="${index}">${place}${range}</definedName>`;
  return [
    defined('Print_Area', `$A$1:$${columnName(lastColumn)}$${lastRow + 1}`),
    defined('Print_Titles', `$${heading.first + 1}:$${heading.last + 1}`),
  ];
}

type Related = readonly [type: string, target: string];

const related = (parts: readonly Related[]) =>
  `<Relationships xmlns="${packageRelations}">${parts
    .map(
      ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

function relationsXml(sheets: number): string {
  const worksheets = Array.from(
    { length: sheets },
    (_, index): Related => ['worksheet', `worksheets/sheet${index + 1}.xml`],
  );
  return related([...worksheets, ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']]);
}

function typesXml(sheets: number): string {
  const worksheets = Array.from(
    { length: sheets },
    (_, index) => [`worksheets/sheet${index + 1}`, 'worksheet'] as const,
  );
  const parts = [
    ['workbook', 'sheet.main'],
    ...worksheets,
    ['styles', 'styles'],
    ['sharedStrings', 'sharedStrings'],
  ].map(([name, type]) => `<Override PartName="/xl/${name}.xml" ContentType="${types}.${type}+xml"/>`);
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}
