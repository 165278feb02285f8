import type { planCalls } from '../../../shared/ipc/contract/plan.ts';
import type { Handlers } from '../../app.ts';

/** Handlers of some of the calls; plan.ts puts them together and misses none. */
export type Part<Name extends keyof typeof planCalls> = Pick<Handlers<typeof planCalls>, Name>;
