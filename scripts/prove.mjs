/** `npm run prove`: the claims of README.md as trials, in full; ends with 1 where something did not hold. */
import { buildIfStale } from './run/build.mjs';
import { onDisplay, run } from './run/tools.mjs';
import { currentNode, inProject } from './setup/paths.mjs';
import { runMain } from './setup/progress.mjs';
import { setUp } from './setup.mjs';

await runMain(async () => {
  await setUp({ forTest: true });
  await buildIfStale();
  const { code } = await run(onDisplay([currentNode, inProject('test', 'prove', 'run.ts'), ...process.argv.slice(2)]));
  return code;
});
