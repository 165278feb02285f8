/** Tints of a colour `#rrggbb`, the only form in which ink is coloured. */
type Rgb = readonly [red: number, green: number, blue: number];

export function rgbOf(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function hexOf(rgb: Rgb): string {
  return `#${rgb
    .map((part) =>
      Math.round(Math.min(255, Math.max(0, part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The way from `colour` to `other`. @param share 0..1 */
export function mix(colour: string, other: string, share: number): string {
  const [a, b] = [rgbOf(colour), rgbOf(other)];
  return hexOf([0, 1, 2].map((part) => (a[part] ?? 0) + ((b[part] ?? 0) - (a[part] ?? 0)) * share) as unknown as Rgb);
}

export function lighter(colour: string, share: number): string {
  return mix(colour, '#ffffff', share);
}

/** Towards a deep shade of the colour itself, as pigment grows deeper where it gathers; never towards grey. */
export function deeper(colour: string, share: number): string {
  const [red, green, blue] = rgbOf(colour);
  return mix(colour, hexOf([red * 0.45, green * 0.45, blue * 0.5]), share);
}

/** Hue of a colour, 0..1; of a grey one 0. */
export function hueOf(colour: string): number {
  const [red, green, blue] = rgbOf(colour);
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  if (span < 12) return 0;
  if (most === red) return (((green - blue) / span + 6) % 6) / 6;
  if (most === green) return ((blue - red) / span + 2) / 6;
  return ((red - green) / span + 4) / 6;
}

/** A bright colour of the rainbow; yellow and green are no lighter to the eye than blue. @param hue any number, turns at 1 */
export function rainbowColour(hue: number): string {
  const turn = (hue - Math.floor(hue)) * RAINBOW.length;
  const at = Math.floor(turn);
  return mix(RAINBOW[at % RAINBOW.length] ?? '#000000', RAINBOW[(at + 1) % RAINBOW.length] ?? '#000000', turn - at);
}

/** One sixth of a turn apart in hue, tuned by eye so that none is dull between its neighbours. */
const RAINBOW = ['#f03e3e', '#ffc921', '#51cf4a', '#1fc2d6', '#4263eb', '#c846d8'] as const;
