/** Step: every tsconfig of the project. */
import { inProject } from '../../setup/paths.mjs';
import { filesBelow } from '../files.mjs';
import { run, tool } from '../tools.mjs';
import { oneCheck } from './result.mjs';

export async function types() {
  const { ok } = await run(tool('tsc', 'typescript', '-b', '--pretty', 'false'));
  const files = ['src', 'test']
    .flatMap((folder) => filesBelow(inProject(folder)))
    .filter((file) => /\.tsx?$/.test(file));
  return oneCheck(ok && files.length > 0, `${files.length} files`);
}
