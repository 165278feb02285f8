import type { sessionsCalls } from '../../../shared/ipc/contract/sessions.ts';
import type { Handlers } from '../../app.ts';

/** Handlers of some of the calls; sessions.ts puts them together and misses none. */
export type Part<Name extends keyof typeof sessionsCalls> = Pick<Handlers<typeof sessionsCalls>, Name>;
