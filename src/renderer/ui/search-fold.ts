const folds: Readonly<Record<string, string>> = {
  ё: 'е',
  і: 'и',
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
};

/** Text as it is searched: without case and without the letters that a Russian keyboard lacks. */
export function foldForSearch(text: string): string {
  return text.toLowerCase().replace(/[ёіәғқңөұүһ]/g, (letter) => folds[letter] ?? letter);
}
