/** Step: formatting and lint rules. */
import { run, tool } from '../tools.mjs';
import { oneCheck } from './result.mjs';

export async function lint() {
  const colours = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`;
  const { ok, stdout, stderr } = await run(tool('biome', '@biomejs/biome', 'ci', colours, '.'));
  const files = /Checked (\d+) file/.exec(stdout + stderr)?.[1] ?? '0';
  return oneCheck(ok && files !== '0', `${files} files`);
}
