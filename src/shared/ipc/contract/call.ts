/** How a call is declared: who may make it, what goes in, what comes out. */
import { z } from 'zod';

/**
 * Who a window speaks for. `nobody` is the first screen; `child` has picked a picture and can only draw;
 * `accompanied_child` has for a moment an adult beside it who gave a PIN.
 */
export const roles = ['nobody', 'child', 'accompanied_child', 'specialist', 'administrator'] as const;
export type Role = (typeof roles)[number];

export type CallSpec<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> = {
  readonly allow: readonly Role[];
  readonly input: In;
  readonly output: Out;
};

export function call<In extends z.ZodType, Out extends z.ZodType>(
  allow: readonly Role[],
  input: In,
  output: Out,
): CallSpec<In, Out> {
  return { allow, input, output };
}

export const anyone: readonly Role[] = [...roles];
/** In the studio. */
export const child: readonly Role[] = ['child', 'accompanied_child'];
/** In the studio, with an adult's PIN. */
export const accompanied: readonly Role[] = ['accompanied_child'];
export const staff: readonly Role[] = ['specialist', 'administrator'];
export const specialist: readonly Role[] = ['specialist'];
export const administrator: readonly Role[] = ['administrator'];

export const nothing = z.strictObject({});
