/** Tables as a document to print: each begins a page of its own. */
import type { Language } from '../../../shared/domain/language.ts';
import { besideEachOther } from '../../../shared/sheet/in-each.ts';
import { sheetBody } from '../../../shared/sheet/sheet-html.ts';
import type { Table } from '../../../shared/sheet/table.ts';
import { htmlDocument } from '../html.ts';

/**
 * @param language of numbers and of the document
 * @param more style sheets
 */
export function sheetHtml(tables: readonly Table[], language: Language, more: readonly string[] = []): string {
  const body = tables.map((table) => sheetBody(table, language)).join('\n');
  return htmlDocument(language, besideEachOther(tables[0]?.title ?? ''), body, ['sheet.css', ...more]);
}

/** Beside the page's number: of one table what it says itself, of several what is true of all. */
export function footerOf(tables: readonly Table[]): string {
  const [first, ...others] = tables;
  if (!first) return '';
  if (others.length === 0) return first.footer;
  const isSame = others.every(({ title }) => title === first.title);
  const parts = [isSame ? besideEachOther(first.title) : null, first.demoLine];
  return parts.filter((part) => part !== null).join(' · ');
}
