/** How a call is declared: who may make it, what goes in, what comes out. */
import { z } from 'zod';
import type { ExportKind } from '../../domain/export-kind.ts';
import { staffRoles } from '../../domain/staff.ts';

/**
 * Who a window speaks for. `nobody` is the first screen; `child` has picked a picture and can only draw;
 * `accompanied_child` has for a moment an adult beside it who gave a PIN.
 */
export const roles = ['nobody', 'child', 'accompanied_child', ...staffRoles] as const;
export type Role = (typeof roles)[number];

export type CallSpec<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> = {
  readonly allow: readonly Role[];
  readonly input: In;
  readonly output: Out;
  /** What it takes out of the app: each kind needs leave of its own, besides the role. */
  readonly takesOut?: TakesOut<In>;
};

export type TakesOut<In extends z.ZodType = z.ZodType> = {
  /** All that it may come to. */
  readonly kinds: readonly ExportKind[];
  /** What it comes to with that input. */
  of(input: z.output<In>): readonly ExportKind[];
};

export function call<In extends z.ZodType, Out extends z.ZodType>(
  allow: readonly Role[],
  input: In,
  output: Out,
): CallSpec<In, Out> {
  return { allow, input, output };
}

/** A call that takes one kind of thing out of the app, whatever goes in. */
export function takingOut<In extends z.ZodType, Out extends z.ZodType>(
  kind: ExportKind,
  spec: CallSpec<In, Out>,
): CallSpec<In, Out> {
  return { ...spec, takesOut: { kinds: [kind], of: () => [kind] } };
}

export const anyone: readonly Role[] = [...roles];
/** In the studio. */
export const child: readonly Role[] = ['child', 'accompanied_child'];
/** In the studio, with an adult's PIN. */
export const accompanied: readonly Role[] = ['accompanied_child'];
/** Who holds sessions; which children they reach is decided row by row, in `src/data/access`. */
export const specialist: readonly Role[] = ['specialist', 'lead_specialist'];
export const administrator: readonly Role[] = ['administrator'];
/** Whoever works with children or their attendance. */
export const staff: readonly Role[] = [...specialist, ...administrator];
/** Who looks after the PC: nothing that these may call tells of a child. */
export const deviceCare: readonly Role[] = ['administrator', 'device_administrator'];
/** Everybody with a PIN: own language, own PIN, the PC's sound. */
export const anyStaff: readonly Role[] = [...staffRoles];

export const nothing = z.strictObject({});
