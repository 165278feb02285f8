/** Twenty-five files that are made to fill a memory, to take for ever, or to write where nobody asked them to. */
import { strToU8, zipSync } from 'fflate';
import { csvText, zipOf } from '../../support/import-files.ts';

export type Bomb = { readonly name: string; readonly file: string; readonly make: () => Uint8Array };

const mebi = 1024 * 1024;
const head = 'ФИО;Дата рождения;Класс\r\n';
const zip = (files: Record<string, Uint8Array>) => zipSync(files);
const manifest = strToU8(
  csvText([
    ['propertyName', 'value'],
    ['manifest.version', '1.0'],
    ['oneroster.version', '1.2'],
    ['file.users', 'bulk'],
  ]),
);

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>';
const rels = (target: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${target}"/></Relationships>`;
const workbook =
  '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>';

function book(sheet: string, shared = ''): Uint8Array {
  return zip({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(rels('officeDocument" Target="xl/workbook.xml')),
    'xl/workbook.xml': strToU8(workbook),
    'xl/_rels/workbook.xml.rels': strToU8(rels('worksheet" Target="worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...(shared === '' ? {} : { 'xl/sharedStrings.xml': strToU8(shared) }),
  });
}
const sheet = (rows: string) =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
const laughs = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 12 }, (_, place) => `<!ENTITY ${'b'.repeat(place + 1)} "${`&${place === 0 ? 'a' : 'b'.repeat(place)};`.repeat(10)}">`).join('')}]>`;

/** The size that an archive says a file has, made another one. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  for (const [mark, place] of [
    ['504b0304', 22],
    ['504b0102', 24],
  ] as const)
    for (let at = copy.indexOf(mark, 0, 'hex'); at >= 0; at = copy.indexOf(mark, at + 1, 'hex'))
      copy.writeUInt32LE(size, at + place);
  return copy;
}

export const bombs: readonly Bomb[] = [
  { name: 'zeros packed a thousandfold', file: 'a.zip', make: () => zip({ 'users.csv': new Uint8Array(100 * mebi) }) },
  {
    name: 'zeros that say to be small',
    file: 'a.zip',
    make: () => lying(zip({ 'users.csv': new Uint8Array(20 * mebi) }), 1000),
  },
  { name: 'a size of four gibibytes', file: 'a.zip', make: () => lying(zipOf({ 'users.csv': [['a']] }), 0xfffffffe) },
  {
    name: 'many files of which each is small enough',
    file: 'a.zip',
    make: () =>
      zip(Object.fromEntries(Array.from({ length: 300 }, (_, place) => [`${place}.csv`, new Uint8Array(mebi)]))),
  },
  {
    name: 'more files than are allowed',
    file: 'a.zip',
    make: () =>
      zip(Object.fromEntries(Array.from({ length: 5000 }, (_, place) => [`${place}.csv`, new Uint8Array(1)]))),
  },
  {
    name: 'an archive in an archive',
    file: 'a.zip',
    make: () => zip({ 'b.zip': zip({ 'c.zip': zip({ 'users.csv': new Uint8Array(mebi) }) }) }),
  },
  { name: 'a path out of the folder', file: 'a.zip', make: () => zip({ '../../users.csv': manifest }) },
  { name: 'a path of Windows', file: 'a.zip', make: () => zip({ 'C:\\users.csv': manifest }) },
  { name: 'two files of one name', file: 'a.zip', make: () => zip({ 'users.csv': manifest, 'USERS.csv': manifest }) },
  { name: 'an archive without its end', file: 'a.zip', make: () => zip({ 'users.csv': manifest }).subarray(0, 60) },
  { name: 'one quote that never ends', file: 'a.csv', make: () => strToU8(`${head}"${'а'.repeat(15 * mebi)}`) },
  { name: 'quotes and nothing else', file: 'a.csv', make: () => strToU8(`${head}${'"'.repeat(20 * mebi)}`) },
  { name: 'one line of separators', file: 'a.csv', make: () => strToU8(`${head}${';'.repeat(20 * mebi)}`) },
  { name: 'lines and nothing else', file: 'a.csv', make: () => strToU8(`${head}${'\n'.repeat(20 * mebi)}`) },
  {
    name: 'more rows than a list may have',
    file: 'a.csv',
    make: () => strToU8(`${head}${'Ким Анна;01.02.2014;4А\n'.repeat(300_000)}`),
  },
  {
    name: 'a cell of ten mebibytes',
    file: 'a.csv',
    make: () => strToU8(`${head}Ким ${'а'.repeat(5 * mebi)};01.02.2014;4А\n`),
  },
  { name: 'zeros called a list', file: 'a.csv', make: () => new Uint8Array(30 * mebi) },
  { name: 'a file beyond the limit', file: 'a.csv', make: () => new Uint8Array(65 * mebi) },
  { name: 'half a letter for ever', file: 'a.csv', make: () => new Uint8Array(10 * mebi).fill(0xd0) },
  {
    name: 'entities of entities in a sheet',
    file: 'a.xlsx',
    make: () =>
      book(
        `${laughs}<worksheet><sheetData><row><c t="inlineStr"><is><t>&${'b'.repeat(12)};</t></is></c></row></sheetData></worksheet>`,
      ),
  },
  {
    name: 'entities of entities in the texts',
    file: 'a.xlsx',
    make: () =>
      book(
        sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
        `${laughs}<sst><si><t>&${'b'.repeat(12)};</t></si></sst>`,
      ),
  },
  {
    name: 'a cell in the last row and column',
    file: 'a.xlsx',
    make: () =>
      book(sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
  },
  {
    name: 'a cell far beyond the last row',
    file: 'a.xlsx',
    make: () =>
      book(sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="999999999"><c r="ZZZZ999999999"><v>1</v></c></row>')),
  },
  {
    name: 'tags within tags a hundred thousand deep',
    file: 'a.xlsx',
    make: () => book(sheet(`<row>${'<c>'.repeat(100_000)}${'</c>'.repeat(100_000)}</row>`)),
  },
  {
    name: 'a sheet of a million rows',
    file: 'a.xlsx',
    make: () =>
      book(
        sheet(
          Array.from(
            { length: 250_000 },
            (_, place) => `<row r="${place + 1}"><c r="A${place + 1}"><v>${place}</v></c></row>`,
          ).join(''),
        ),
      ),
  },
];
