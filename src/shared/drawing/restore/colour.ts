/** `#rrggbb` in lower case, or null. */
export function colourOf(input: unknown): string | null {
  return typeof input === 'string' && /^#[0-9a-f]{6}$/i.test(input) ? input.toLowerCase() : null;
}
