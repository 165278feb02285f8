/**
 * Search and order of Kazakh and Russian text. SQLite knows no Cyrillic case, and the browser's Intl sorts Kazakh
 * wrong, so each name is stored with a folded search text and a sort key made here.
 */

/** Kazakh Cyrillic alphabet (42 letters); Russian is contained in it in the right order. */
const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const letterOrder = new Map([...alphabet].map((letter, index) => [letter, String.fromCharCode(0x4e00 + index)]));

/** Letters that people without a Kazakh keyboard type in place of the Kazakh ones, plus ё as е. */
const folds = new Map([
  ['ә', 'а'],
  ['ғ', 'г'],
  ['қ', 'к'],
  ['ң', 'н'],
  ['ө', 'о'],
  ['ұ', 'у'],
  ['ү', 'у'],
  ['һ', 'х'],
  ['і', 'и'],
  ['ё', 'е'],
]);

/** The Kazakh letters (and ё) that a search takes for the letter given; none for most. */
export function lettersFoldedTo(letter: string): string {
  return [...folds]
    .filter(([, to]) => to === letter)
    .map(([from]) => from)
    .join('');
}

/** Text for searching: lower case, Kazakh letters and ё folded to their Russian neighbours, spaces joined. For search only. */
export function foldForSearch(text: string): string {
  const folded = Array.from(text.normalize('NFC').toLowerCase(), (letter) => folds.get(letter) ?? letter).join('');
  return folded.replace(/\s+/g, ' ').trim();
}

/**
 * A key whose code-point order is the order of the Kazakh alphabet: Latin and digits first, Cyrillic after, case ignored.
 * Compare keys with `<`, or let SQLite order them as text.
 */
export function sortKey(text: string): string {
  return Array.from(text.normalize('NFC').toLowerCase(), (letter) => letterOrder.get(letter) ?? letter).join('');
}

/** Orders two strings by the Kazakh alphabet. */
export function compareText(left: string, right: string): number {
  const leftKey = sortKey(left);
  const rightKey = sortKey(right);
  if (leftKey === rightKey) return 0;
  return leftKey < rightKey ? -1 : 1;
}
