/** Ways in which a part of the running app fails, done to it from outside. */
import type { ElectronApplication } from '@playwright/test';

export const faults = ['window killed', 'window hung', 'data killed', 'data hung'] as const;
export type Fault = (typeof faults)[number];

export const isOfWindow = (fault: Fault): boolean => fault.startsWith('window');

async function pidOf(electron: ElectronApplication, fault: Fault): Promise<number> {
  const pid = await electron.evaluate(
    ({ app, BrowserWindow }, ofWindow) =>
      ofWindow
        ? BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId()
        : app.getAppMetrics().find(({ name }) => name === 'Kabinet data')?.pid,
    isOfWindow(fault),
  );
  if (pid === undefined) throw new Error(`nothing to hit: ${fault}`);
  return pid;
}

/** Does it, and waits until another process has taken the place of the one that failed. */
export async function fail(electron: ElectronApplication, fault: Fault): Promise<void> {
  const pid = await pidOf(electron, fault);
  if (fault === 'window hung') {
    // A page that never comes to an end: it paints nothing, hears nothing, answers nothing.
    await electron.evaluate(({ BrowserWindow }) => {
      void BrowserWindow.getAllWindows()[0]
        ?.webContents.executeJavaScript('for (;;);')
        .catch(() => undefined);
    });
  } else process.kill(pid, fault === 'data hung' ? 'SIGSTOP' : 'SIGKILL');
  await until(`another process after ${fault}`, async () => {
    const now = await pidOf(electron, fault).catch(() => pid);
    return now !== pid && now > 0;
  });
}

/** On a busy PC a process that gets no time looks like one that sleeps, and is given longer. */
const patience = 60_000;

/** Looks again and again until it is so. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const giveUp = performance.now() + patience;
  while (!(await isSo())) {
    if (performance.now() > giveUp) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
