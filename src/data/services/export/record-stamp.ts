/** From which state of the data a file was made: the newest link of the record of changes, in a few letters at its foot. */
import type { RecordHead } from '../../../shared/domain/backup.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { dictionaries } from '../../../shared/i18n/index.ts';
import type { Table } from '../../../shared/sheet/table.ts';

/** E.g. `запись журнала № 1234, 3fa19c2e`; empty where nothing was done yet. */
export function stampText(head: RecordHead | null, language: Language): string {
  if (head === null) return '';
  const { number, hash } = head;
  const { record } = dictionaries[language].sheet;
  return record.replace('{{number}}', String(number)).replace('{{hash}}', hash.slice(0, 8));
}

export function stamped<One extends Table>(table: One, head: RecordHead | null, language: Language): One {
  const stamp = stampText(head, language);
  return stamp === '' ? table : { ...table, printedLine: `${table.printedLine} · ${stamp}` };
}

/** In the properties of a workbook, whole. */
export const stampProperty = ({ device, number, hash }: RecordHead): string =>
  `Kabinet record ${device} no. ${number} sha256 ${hash}`;
