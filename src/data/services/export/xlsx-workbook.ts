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
const packageBase = 'http://schemas.openxmlformats.org/package/2006';
const packageRelations = `${packageBase}/relationships`;
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The first day that a zip knows: the same sheets are the same bytes. */
const undated = '1980-01-01' as Day;
const coreType =
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>';

export class Workbook {
  readonly styles = new Styles();
  readonly #strings = new SharedStrings();
  readonly #zip = new ZipInMemory(undated);
  readonly #sheets: Sheet[] = [];
  readonly #description: string | null;

  /** @param description what the file's properties say; null: it has none */
  constructor(description: string | null = null) {
    this.#description = description;
  }

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
    if (this.#description !== null) this.#put('docProps/core.xml', coreXml(this.#description));
    this.#put('_rels/.rels', packageXml(this.#description !== null));
    this.#put('[Content_Types].xml', typesXml(this.#sheets.length, this.#description !== null));
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

/** ECMA-376, part 2, chapter 11: what programs show as the comments of a file. */
function coreXml(description: string): string {
  return `<cp:coreProperties xmlns:cp="${packageBase}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>${xmlText(description)}</dc:description></cp:coreProperties>`;
}

function packageXml(hasCore: boolean): string {
  const type = `${packageBase}/relationships/metadata/core-properties`;
  const core = `<Relationship Id="rId2" Type="${type}" Target="docProps/core.xml"/>`;
  const office = related([['officeDocument', 'xl/workbook.xml']]);
  return hasCore ? office.replace('</Relationships>', `${core}</Relationships>`) : office;
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

function typesXml(sheets: number, hasCore: boolean): string {
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
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}${hasCore ? coreType : ''}</Types>`;
}
