/** Kinds of PINs that are tried first, because people choose them most: each a rule about the digits alone. */

const steps = [1, 9, 2, 8];
/** Lines of three on the keys, as a finger slides over them; the rows are runs already. */
const lines = ['147', '258', '369', '159', '357'].flatMap((line) => [line, [...line].toReversed().join('')]);

/** Up or down the keys, one by one or two by two; after 9 comes 0, as on a keyboard. */
function isSteady(digits: string): boolean {
  return steps.some((step) =>
    [...digits].every((digit, index) => index === 0 || (Number(digit) - Number(digits[index - 1]) + 10) % 10 === step),
  );
}

/** 123456, 135791; also each digit two or three times, 112233. */
export function isRun(pin: string): boolean {
  return [1, 2, 3].some((times) => {
    const groups = inParts(pin, times);
    return groups.every((group) => new Set(group).size === 1 && group.length === times) && isSteady(firstOf(groups));
  });
}

/** 123123, 482482, 123321, 123789, 147258: easily remembered by who looks over a shoulder. */
export function isPattern(pin: string): boolean {
  return isRepeated(pin) || isMirrored(pin) || isOfLines(pin);
}

/** The same few digits again and again, the last time perhaps not to the end. */
function isRepeated(pin: string): boolean {
  const longest = Math.floor(pin.length / 2);
  return Array.from({ length: longest }, (_, index) => index + 1).some((length) =>
    [...pin].every((digit, index) => index < length || digit === pin[index - length]),
  );
}

const isMirrored = (pin: string) => pin === [...pin].toReversed().join('');

/** Lines on the keys or short runs, one after the other. */
const isOfLines = (pin: string) =>
  [3, 4].some(
    (length) =>
      pin.length % length === 0 &&
      inParts(pin, length).every((part) => lines.includes(part) || (isSteady(part) && isByOne(part))),
  );

const isByOne = (part: string) => [1, 9].includes((Number(part[1]) - Number(part[0]) + 10) % 10);

/** Eight or six digits that read as a day, in either order, or as a month of a year: what an acquaintance tries first. */
export function looksLikeDate(pin: string): boolean {
  const [first, second, third] = inParts(pin, 2) as [string, string, string];
  if (pin.length === 6)
    return (
      isDayMonth(first, second) ||
      isDayMonth(third, second) ||
      (isMonth(first) && isYear(second + third)) ||
      (isYear(first + second) && isMonth(third))
    );
  if (pin.length !== 8) return false;
  const fourth = pin.slice(6);
  return (isDayMonth(first, second) && isYear(third + fourth)) || (isDayMonth(fourth, third) && isYear(first + second));
}

const isMonth = (text: string) => Number(text) >= 1 && Number(text) <= 12;
const isDayMonth = (day: string, month: string) => Number(day) >= 1 && Number(day) <= 31 && isMonth(month);
const isYear = (text: string) => /^(19|20)\d\d$/.test(text);

const inParts = (pin: string, length: number): readonly string[] =>
  Array.from({ length: Math.ceil(pin.length / length) }, (_, part) => pin.slice(part * length, (part + 1) * length));
const firstOf = (groups: readonly string[]) => groups.map((group) => group[0]).join('');
