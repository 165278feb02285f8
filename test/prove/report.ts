/** The figures as a table in README.md, between two markers. */
import type { Proof } from './suite.ts';

const begin = '<!-- prove:begin -->';
const end = '<!-- prove:end -->';

const head = ['what must hold', 'tried', 'held', 'figures'] as const;

/** Padded, as the formatter of the project wants a table. */
export function proofTable(proofs: readonly Proof[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const rows = proofs.map(({ name, tried, held, detail }) => [cell(name), `${tried}`, `${held}`, cell(detail)]);
  const widths = head.map((_name, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const isNumber = (column: number) => head[column] === 'tried' || head[column] === 'held';
  const line = (row: readonly string[]) =>
    `| ${row.map((text, at) => (isNumber(at) ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (isNumber(at) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [head, rule, ...rows].map(line).join('\n');
}

/** @returns the text with the table between its markers; without markers the text as it is */
export function withTable(text: string, table: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) return text;
  return `${text.slice(0, from + begin.length)}\n${table}\n${text.slice(to)}`;
}
