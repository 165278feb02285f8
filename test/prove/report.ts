/** The figures as a table in README.md, between two markers. */
import type { Proof } from './suite.ts';

const begin = '<!-- prove:begin -->';
const end = '<!-- prove:end -->';

export function proofTable(proofs: readonly Proof[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const rows = proofs.map(
    ({ name, tried, held, detail }) => `| ${cell(name)} | ${tried} | ${held} | ${cell(detail)} |`,
  );
  return ['| what must hold | tried | held | figures |', '|---|---:|---:|---|', ...rows].join('\n');
}

/** @returns the text with the table between its markers; without markers the text as it is */
export function withTable(text: string, table: string): string {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) return text;
  return `${text.slice(0, from + begin.length)}\n${table}\n${text.slice(to)}`;
}
