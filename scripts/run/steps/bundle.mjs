/** Step: the build. */
import { build } from '../build.mjs';
import { oneCheck } from './result.mjs';

export const bundle = async () => oneCheck(await build());
