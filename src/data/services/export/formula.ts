/** A spreadsheet takes a text that begins so for a formula, and may run it. */

const formulaStart = /^[@+\-=|%\t\r]/;
const plainNumber = /^[+-]?\d+([.,]\d+)?$/;

/** Whether a cell with this text would be read as a formula. */
export const looksLikeFormula = (text: string): boolean => formulaStart.test(text) && !plainNumber.test(text);

/** The text with an apostrophe in front where it would be read as a formula; numbers stay as they are. */
export const escapeFormula = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text);
