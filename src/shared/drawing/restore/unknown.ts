/** Reading values of which nothing is known. */

export function recordOf(input: unknown): Readonly<Record<string, unknown>> | null {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
    ? (input as Record<string, unknown>)
    : null;
}

export function listOf(input: unknown): readonly unknown[] {
  return Array.isArray(input) ? input : [];
}

/** A finite number moved into `min`..`max`, or null. */
export function numberWithin(input: unknown, min: number, max: number): number | null {
  return typeof input === 'number' && Number.isFinite(input) ? Math.min(max, Math.max(min, input)) : null;
}
