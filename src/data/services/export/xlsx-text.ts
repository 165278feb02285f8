/** Text as a workbook holds it. */
import { Places } from './places.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML cannot hold is written as `_x0001_`; what looks like that without being it, with its first sign written so. */
const isSpecial = /[&<>"\p{Cc}\uFFFE\uFFFF]|_(?=x[\dA-Fa-f]{4}_)/gu;
const isKept = /[\t\n]/;

export function xmlText(text: string): string {
  return text.replace(isSpecial, (sign) => {
    if (isKept.test(sign)) return sign;
    return escapes[sign] ?? `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}

/** As many as a cell holds. */
const longestText = 32_767;

/** Each text once for the whole workbook; cells name its place. */
export class SharedStrings {
  readonly #texts = new Places<string>();

  of(text: string): number {
    return this.#texts.of(text);
  }

  xml(): string {
    const items = this.#texts.all.map((text) => {
      const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
      return `<si><t${space}>${xmlText(text.slice(0, longestText))}</t></si>`;
    });
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}
