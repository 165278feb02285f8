import type { childFileCalls } from '../../../shared/ipc/contract/child-file.ts';
import type { Handlers } from '../../app.ts';

/** Handlers of some of the calls; child-file.ts puts them together and misses none. */
export type Part<Name extends keyof typeof childFileCalls> = Pick<Handlers<typeof childFileCalls>, Name>;
