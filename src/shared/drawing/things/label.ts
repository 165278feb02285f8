/** How the words of a label are set: lines and sizes in letter heights ("ems"), whatever the label's own size. */

/** The width of a label's placement in ems: letters keep their size when words are added. */
export const LABEL_WIDTH_IN_EMS = 4;
/** A longer line goes on below. */
export const LONGEST_LINE_IN_EMS = 11;
export const LINE_IN_EMS = 1.25;

/** Width of a text, ems. */
export type Measure = (text: string) => number;

export type LabelLayout = { readonly lines: readonly string[]; readonly width: number; readonly height: number };

/** Breaks at spaces, and within a word only where it is longer than a line. */
export function layoutLabel(text: string, measure: Measure): LabelLayout {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > LONGEST_LINE_IN_EMS) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return { lines, width: Math.max(0.5, ...lines.map(measure)), height: lines.length * LINE_IN_EMS };
}

function pieces(word: string, measure: Measure): readonly string[] {
  if (measure(word) <= LONGEST_LINE_IN_EMS) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && measure(part + letter) > LONGEST_LINE_IN_EMS) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
