/** Names of the parts of one file: worksheets of a workbook, files of a zip. */

/** Longest name of a worksheet. */
const longestSheetName = 31;

/** As Excel takes them: at most 31 characters without `[]:*?/\`, no two the same but for capitals. */
export function worksheetNamer(): (name: string) => string {
  const unique = uniqueNamer(longestSheetName);
  return (name) => {
    const clean = name
      .normalize('NFC')
      .replace(/[[\]:*?/\\\p{C}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s']+|[\s']+$/g, '');
    // Excel keeps this one for itself.
    return unique(/^history$/i.test(clean) ? `${clean} 1` : clean || '1');
  };
}

/**
 * Where two would be the same, later ones get a number at their end, within the length.
 * @param longest in UTF-16 units, as Excel and Windows count
 */
export function uniqueNamer(longest: number): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let [candidate, number] = [cut(name, longest), 2];
    while (taken.has(candidate.toLowerCase())) {
      const tail = ` ${number++}`;
      candidate = cut(name, longest - tail.length) + tail;
    }
    taken.add(candidate.toLowerCase());
    return candidate;
  };
}

/** Never within a letter of two units. */
function cut(text: string, longest: number): string {
  let result = '';
  for (const letter of text) {
    if (result.length + letter.length > longest) break;
    result += letter;
  }
  return result.trimEnd();
}
