/** A child of another room, opened at once and for a short while by whoever has to: asked with a reason, ended by itself. */
import { z } from 'zod';

export const emergencyWhys = ['colleague_away', 'child_unwell', 'incident', 'other'] as const;
export const emergencyWhySchema = z.enum(emergencyWhys);
export type EmergencyWhy = (typeof emergencyWhys)[number];

/** Longest time, in hours; the end of the day comes first where it is nearer. */
export const emergencyHours = 8;

export const emergencyEnds = ['person', 'administrator', 'time', 'clock'] as const;
export const emergencyEndSchema = z.enum(emergencyEnds);
export type EmergencyEnd = (typeof emergencyEnds)[number];

/**
 * When it ends, in unix ms.
 * @param midnight where the local day ends, unix ms
 */
export function emergencyUntil(openedMs: number, midnight: number): number {
  return Math.max(openedMs + 1, Math.min(openedMs + emergencyHours * 3_600_000, midnight - 1));
}

/** What a time server puts right is less than that, in ms. */
const slack = 5000;

/**
 * Why it is over, or null while it lasts. A clock that was moved back ends it: what has passed cannot be told any more.
 * @param seenMs the latest moment that this PC's clock showed since it was opened
 */
export function emergencyOver(
  { untilMs, seenMs }: { readonly untilMs: number; readonly seenMs: number },
  nowMs: number,
): 'time' | 'clock' | null {
  if (nowMs < seenMs - slack) return 'clock';
  return Math.max(nowMs, seenMs) >= untilMs ? 'time' : null;
}
