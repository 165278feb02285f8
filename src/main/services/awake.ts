/** Holds off the screen's sleep while somebody draws or a session runs, and not for a minute longer. */
import { powerMonitor, powerSaveBlocker } from 'electron';

/** A picture left open, or a session that nobody ended, must not light a room all night; seconds. */
const longestQuiet = 60 * 60;
const lookEvery = 10_000;

export function stayAwake(isBusy: () => boolean): void {
  let blocker: number | null = null;
  const look = () => {
    const isWanted = isBusy() && powerMonitor.getSystemIdleTime() < longestQuiet;
    if (isWanted && blocker === null) blocker = powerSaveBlocker.start('prevent-display-sleep');
    else if (!isWanted && blocker !== null) {
      powerSaveBlocker.stop(blocker);
      blocker = null;
    }
  };
  setInterval(look, lookEvery).unref();
}
