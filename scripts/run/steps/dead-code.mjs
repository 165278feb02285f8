/** Step: files, exports and dependencies that nothing uses. */
import { run, tool } from '../tools.mjs';
import { oneCheck } from './result.mjs';

export async function deadCode() {
  const { ok } = await run(tool('knip', 'knip', '--no-progress'));
  return oneCheck(ok);
}
