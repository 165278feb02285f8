/** Step: formatting and lint rules. */
import { run, tool } from '../tools.mjs';
import { oneCheck } from './result.mjs';

export async function lint() {
  const { ok, stdout } = await run(tool('biome', '@biomejs/biome', 'ci', '.'));
  const files = /Checked (\d+) files?/.exec(stdout)?.[1] ?? '0';
  return oneCheck(ok && files !== '0', `${files} files`);
}
