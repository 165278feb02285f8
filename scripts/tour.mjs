/** `npm run tour`: walks through the app and leaves what it saw in out/tour/. */
import { buildIfStale } from './run/build.mjs';
import { runTour } from './run/tour.mjs';
import { runMain } from './setup/progress.mjs';
import { setUp } from './setup.mjs';

await runMain(async () => {
  await setUp();
  await buildIfStale();
  return runTour(process.argv.slice(2));
});
