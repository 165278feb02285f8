/** Reads a workbook back without the writer: unzipped, its XML looked at. */
import { fromBuffer } from 'yauzl';

/** @returns name inside the zip -> text */
export function unzip(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, string>();
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('error', reject);
      zip.on('end', () => resolve(files));
      zip.on('entry', (entry: { fileName: string }) => {
        zip.openReadStream(entry as never, async (openError, stream) => {
          if (openError) return reject(openError);
          const parts: Buffer[] = [];
          for await (const part of stream) parts.push(part as Buffer);
          files.set(entry.fileName, Buffer.concat(parts).toString('utf8'));
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescape = (text: string) => text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '');

export type XlsxCell = { readonly value: string | number; readonly style: number };

const columnOf = (reference: string) =>
  [...reference.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Cells of the first sheet: `rows[row][column]`, both from 0; strings as strings, numbers as numbers. */
export function cellsOf(files: ReadonlyMap<string, string>): readonly (readonly (XlsxCell | undefined)[])[] {
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    unescape([...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text]) => text).join('')),
  );
  const rows: (XlsxCell | undefined)[][] = [];
  for (const [, number = '', body = ''] of sheetXml(files).matchAll(/<row r="(\d+)"[^>]*>(.*?)<\/row>/gs)) {
    const row: (XlsxCell | undefined)[] = [];
    rows[Number(number) - 1] = row;
    for (const [, attributes = '', content = ''] of body.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const raw = /<v>(.*?)<\/v>/s.exec(content)?.[1];
      const isShared = attributes.includes('t="s"');
      const value = raw === undefined ? '' : isShared ? (shared[Number(raw)] ?? '') : Number(raw);
      const reference = /r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? 'A1';
      row[columnOf(reference)] = { value, style: Number(/s="(\d+)"/.exec(attributes)?.[1] ?? 0) };
    }
  }
  return rows;
}

export const sheetXml = (files: ReadonlyMap<string, string>): string => files.get('xl/worksheets/sheet1.xml') ?? '';

/** Excel's number of a day: 1 is 1 January 1900, with the leap day that never was. */
export function excelDay(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569;
}
