/** How the main process begins: with the sandbox, once, and not at all where a switch would open it to others. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const seen: string[] = [];
const given = { isPackaged: true, isOnly: true };
vi.mock('electron', () => ({
  app: {
    get isPackaged() {
      return given.isPackaged;
    },
    setPath: () => undefined,
    requestSingleInstanceLock: () => given.isOnly,
    exit: (code: number) => void seen.push(`exit ${code}`),
    enableSandbox: () => void seen.push('sandbox'),
    commandLine: { hasSwitch: (name: string) => process.argv.includes(`--${name}`), appendSwitch: () => undefined },
    whenReady: () => Promise.resolve(),
  },
}));
vi.mock('../../../src/main/start.ts', () => ({ start: () => void seen.push('start') }));
vi.mock('../../../src/main/windows/app-protocol.ts', () => ({ declareAppScheme: () => void seen.push('scheme') }));

const argv = process.argv;
beforeEach(() => {
  seen.length = 0;
  Object.assign(given, { isPackaged: true, isOnly: true });
  vi.resetModules();
});
afterEach(() => {
  process.argv = argv;
});

async function begin(...switches: readonly string[]): Promise<readonly string[]> {
  process.argv = ['/opt/kabinet/kabinet', ...switches];
  await import('../../../src/main/index.ts');
  await vi.waitFor(() => expect(seen.length).toBeGreaterThan(0));
  await Promise.resolve();
  return seen;
}

it('puts every process into the sandbox before anything starts', async () => {
  expect((await begin()).slice(0, 2)).toEqual(['sandbox', 'scheme']);
});

it.each(['--remote-debugging-port=9222', '--inspect', '--no-sandbox'])(
  'does not start packaged with %s',
  async (one) => {
    expect(await begin(one)).toEqual(['exit 0']);
  },
);

it('does not start a second time', async () => {
  given.isOnly = false;
  expect(await begin()).toEqual(['exit 0']);
});
