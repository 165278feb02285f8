/** A number as people here write it: a comma before the decimals. Empty for none. */
export function formatNumber(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}

/** A typed number, or null when it is none. Takes a comma or a point, and a minus of either kind. */
export function parseNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.').replace('−', '-');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}
