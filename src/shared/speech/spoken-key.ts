/** Words that staff record and the studio says. Pure; what plays and records them is in `src/renderer`. */

/** Longest text that is said or recorded. */
export const LONGEST_WORD = 120;

/** What a recording is found by: the text as it is read, whatever its capitals and spaces. */
export function spokenKey(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
