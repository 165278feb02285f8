/** `npm start`: opens the app; without a display it takes the tour instead. */
import { runApp } from './run/app.mjs';
import { buildIfStale } from './run/build.mjs';
import { runTour } from './run/tour.mjs';
import { runMain, say } from './setup/progress.mjs';
import { hasDisplay } from './setup/system-libraries.mjs';
import { setUp } from './setup.mjs';

await runMain(async () => {
  await setUp();
  await buildIfStale();
  if (hasDisplay()) return runApp(process.argv.slice(2));
  say('There is no display here, so nobody could see a window: taking the tour on a virtual one instead.');
  return runTour();
});
