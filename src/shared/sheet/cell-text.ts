/** A cell as people read it, on screen and on paper. */
import type { Language } from '../domain/language.ts';
import { formatDayShort, formatNumber, formatPercent } from '../i18n/dates.ts';
import { dictionaries } from '../i18n/index.ts';
import type { TableCell } from './table.ts';

export function cellText(cell: TableCell, language: Language): string {
  switch (cell.kind) {
    case 'number':
      return numberText(cell, language);
    case 'percent':
      return formatPercent(cell.value, language, cell.decimals);
    case 'date':
      return cell.day === null ? '' : formatDayShort(cell.day);
    default:
      return cell.text;
  }
}

function numberText(cell: TableCell & { kind: 'number' }, language: Language): string {
  const { value, decimals = 0, isGrouped } = cell;
  if (value === null) return dictionaries[language].common.noDash;
  if (isGrouped) return formatNumber(value, language, decimals);
  return value.toFixed(decimals).replace('.', language === 'en' ? '.' : ',');
}
