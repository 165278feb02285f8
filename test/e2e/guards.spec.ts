import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { launchApp, makeProfile, type RunningApp, removeProfile } from '../support/launch.ts';
import { wordsOf } from './pages/words.ts';
import { expect, test } from './support/fixtures.ts';

// What is looked at here is the same on every screen, and no test changes it: one app for all of them.
test.describe.configure({ mode: 'default' });

const project = resolve(import.meta.dirname, '../..');
let app: RunningApp;
let page: Page;
let electron: ElectronApplication;

test.beforeAll(async () => {
  app = await launchApp();
  ({ page, electron } = app);
  await page.getByRole('button', { name: 'English' }).waitFor();
});
test.afterAll(async () => {
  await app.close();
  removeProfile(app.folder);
});

test('the window is isolated and sandboxed, without Node', async () => {
  const preferences = await electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return (contents as unknown as { getLastWebPreferences: () => object }).getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
  });
  const reachable = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(reachable).toEqual([]);
});

test('the preload gives three functions, and nothing can be put in its place', async () => {
  const given = await page.evaluate(() => {
    const { kabinet } = window as unknown as { kabinet: Record<string, unknown> };
    const names = Object.getOwnPropertyNames(kabinet);
    const types = Object.values(kabinet).map((value) => typeof value);
    try {
      kabinet.wantPort = () => 'mine';
    } catch {
      // Frozen: that is what is wanted.
    }
    return { names, types, isStill: String(kabinet.wantPort).includes('mine') };
  });
  expect(given).toEqual({
    names: ['wantPort', 'keep', 'kept'],
    types: ['function', 'function', 'function'],
    isStill: false,
  });
});

test.describe('content security policy', () => {
  test('comes as a header with every directive', async () => {
    const response = await page.reload();
    const header = response?.headers()['content-security-policy'] ?? '';
    expect(header.split(/;\s*/).sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'none'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "frame-src 'none'",
      "img-src 'self' blob: data:",
      "media-src 'self' blob:",
      "object-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "worker-src 'self' blob:",
    ]);
    expect(response?.headers()['x-content-type-options']).toBe('nosniff');
    await page.getByRole('button', { name: 'English' }).waitFor();
  });

  test('is enforced: no inline script, no eval, no inline handler, no connection, no frame', async () => {
    const seen = await page.evaluate(async () => {
      const blocked: string[] = [];
      const told = (count: number) =>
        new Promise<void>((done) => {
          document.addEventListener('securitypolicyviolation', (event) => {
            blocked.push(event.effectiveDirective);
            if (blocked.length === count) done();
          });
        });
      const all = told(5);
      const script = document.createElement('script');
      script.textContent = 'window.ranInline = true';
      document.head.append(script);
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.ranHandler = true');
      button.click();
      const frame = document.createElement('iframe');
      frame.src = 'app://kabinet/index.html';
      document.body.append(frame);
      const fetched = await fetch('http://127.0.0.1:9/').then(
        () => 'reached',
        () => 'refused',
      );
      // Scripts that the test runs are not bound by the policy; a timer's callback is.
      const evaluated = await new Promise((done) =>
        setTimeout(() => {
          try {
            done((0, eval)('"ran"'));
          } catch (error) {
            done((error as Error).name);
          }
        }),
      );
      await all;
      frame.remove();
      script.remove();
      return { blocked: blocked.sort(), fetched, evaluated, ran: 'ranInline' in window || 'ranHandler' in window };
    });
    expect(seen).toEqual({
      blocked: ['connect-src', 'frame-src', 'script-src', 'script-src-attr', 'script-src-elem'],
      fetched: 'refused',
      evaluated: 'EvalError',
      ran: false,
    });
  });
});

test.describe('addresses', () => {
  const statusOf = (url: string) =>
    electron.evaluate(async ({ net }, address) => (await net.fetch(address)).status, url);

  test('the app has its files', async () => expect(await statusOf('app://kabinet/index.html')).toBe(200));

  for (const url of [
    'app://kabinet/../package.json',
    'app://kabinet/%2e%2e/main/index.js',
    'app://kabinet/..%2f..%2fpackage.json',
    'app://kabinet/assets/..%2f..%2f..%2fpackage.json',
    'app://kabinet/%2fetc%2fpasswd',
    'app://kabinet/nothing.html',
    'app://kabinet/print/00000000-0000-4000-8000-000000000000',
  ]) {
    test(`${url} is none of them`, async () => expect(await statusOf(url)).toBe(404));
  }

  test('app://other is nobody', async () => {
    const answer = await electron.evaluate(({ net }) =>
      net.fetch('app://other/index.html').then(
        (response) => response.status,
        () => 'refused',
      ),
    );
    expect([404, 'refused']).toContain(answer);
  });

  test('a request to elsewhere never leaves the PC', async () => {
    let visits = 0;
    const server = createServer((_request, response) => {
      visits++;
      response.end('<p>elsewhere</p>');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const result = await electron.evaluate(async ({ BrowserWindow }, url) => {
      const window = new BrowserWindow({ show: false });
      const error = await window.loadURL(url).then(
        () => 'loaded',
        (reason: Error) => reason.message,
      );
      window.destroy();
      return error;
    }, address);
    server.close();
    expect(result).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(visits).toBe(0);
  });
});

test.describe('leaving the app', () => {
  for (const url of [
    'https://example.com/',
    'app://kabinet/other.html',
    'app://other/index.html',
    'mailto:a@example.com',
  ]) {
    test(`by ${url} is held`, async () => {
      // Registered last, so it sees what the guards have decided, and before the page tries to leave.
      await electron.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        const wasPrevented = new Promise<boolean>((done) => {
          contents?.once('will-frame-navigate', (event) => done(event.defaultPrevented));
        });
        Object.assign(globalThis, { wasPrevented });
      });
      await page.evaluate((target) => {
        setTimeout(() => location.assign(target));
      }, url);
      expect(await electron.evaluate(() => Reflect.get(globalThis, 'wasPrevented') as Promise<boolean>)).toBe(true);
      expect(page.url()).toBe('app://kabinet/index.html');
    });
  }

  test('by a file does not happen', async () => {
    await page.evaluate(() => location.assign('file:///etc/passwd'));
    expect(await page.evaluate(() => location.href)).toBe('app://kabinet/index.html');
  });

  test('by a new window does not happen', async () => {
    const opened = await page.evaluate(() => [
      window.open('app://kabinet/index.html'),
      window.open('about:blank'),
      window.open('https://example.com/'),
    ]);
    expect(opened).toEqual([null, null, null]);
    expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });
});

test('permissions are denied', async () => {
  const answers = await page.evaluate(async () => {
    const state = async (name: string) => (await navigator.permissions.query({ name } as never)).state;
    const outcome = (promise: Promise<unknown>) =>
      promise.then(
        () => 'given',
        (error: { name?: string; code?: number }) => error.name ?? String(error.code),
      );
    return {
      states: await Promise.all(['geolocation', 'notifications', 'camera', 'microphone', 'midi'].map(state)),
      notification: await Notification.requestPermission(),
      camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await outcome(navigator.mediaDevices.getDisplayMedia()),
      place: await new Promise((done) =>
        navigator.geolocation.getCurrentPosition(
          () => done('given'),
          (error) => done(error.code),
        ),
      ),
    };
  });
  expect(new Set(answers.states)).toEqual(new Set(['denied']));
  expect(answers).toMatchObject({ notification: 'denied', place: 1 });
  expect(answers.camera).not.toBe('given');
  expect(answers.screen).not.toBe('given');
});

test('only our page in our window is handed a port', async () => {
  const handed = await electron.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const [ours] = BrowserWindow.getAllWindows();
    if (!ours) return null;
    const foreign = new BrowserWindow({ show: false });
    await foreign.loadURL('app://kabinet/index.html');
    let ports = 0;
    for (const window of [ours, foreign]) {
      window.webContents.postMessage = () => {
        ports++;
      };
    }
    const ask = (senderFrame: unknown) => {
      ports = 0;
      ipcMain.emit('kabinet:want-port', { senderFrame, sender: ours.webContents });
      return ports;
    };
    const result = {
      ours: ask(ours.webContents.mainFrame),
      foreign: ask(foreign.webContents.mainFrame),
      nobody: ask(null),
      likeOurs: ask({ url: ours.webContents.mainFrame.url }),
    };
    foreign.destroy();
    delete (ours.webContents as { postMessage?: unknown }).postMessage;
    return result;
  });
  expect(handed).toEqual({ ours: 1, foreign: 0, nobody: 0, likeOurs: 0 });
});

test('a second start ends at once, and the first window says that it is already open', async ({ emptyApp }) => {
  const first = emptyApp.electron;
  await emptyApp.page.getByRole('button', { name: 'English' }).waitFor();
  const path = await first.evaluate(() => process.execPath);
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const second = spawn(path, [...switches, project, `--data-dir=${emptyApp.folder}`], { stdio: 'ignore' });
  const [code] = await once(second, 'exit');
  expect(code).toBe(0);
  await expect(emptyApp.page.getByText(wordsOf('kk').common.alreadyOpen)).toBeVisible();
  expect(await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test.describe('kiosk', () => {
  let kiosk: RunningApp;
  test.beforeAll(async () => {
    kiosk = await launchApp({ folder: makeProfile(), args: ['--kiosk'] });
    await kiosk.page.getByRole('button', { name: 'English' }).waitFor();
  });
  test.afterAll(async () => {
    await kiosk.close();
    removeProfile(kiosk.folder);
  });

  test('fills the screen and has no developer tools', async () => {
    const state = await kiosk.electron.evaluate(({ BrowserWindow, Menu, screen }) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.webContents.openDevTools();
      const { width, height } = window?.getBounds() ?? {};
      const display = screen.getPrimaryDisplay().bounds;
      return {
        isKiosk: window?.isKiosk(),
        isMenu: Menu.getApplicationMenu() !== null,
        isDevTools: window?.webContents.isDevToolsOpened(),
        fills: width === display.width && height === display.height,
      };
    });
    expect(state).toEqual({ isKiosk: true, isMenu: false, isDevTools: false, fills: true });
  });

  test('holds keys that lead out, and lets the others pass', async () => {
    await kiosk.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      window.addEventListener('keydown', (event) => seen.push(event.key), true);
    });
    // Keys that the test runner sends do not pass where keys of a keyboard pass.
    await kiosk.electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const press = (keyCode: string, ...modifiers: ('control' | 'shift' | 'alt')[]) =>
        contents?.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
      for (const key of ['F5', 'F11', 'F12', 'a']) press(key);
      for (const key of ['r', 'w', 'p', 'q', 'c']) press(key, 'control');
      press('I', 'control', 'shift');
      press('F4', 'alt');
      press('b');
    });
    await expect.poll(() => kiosk.page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toContain('b');
    const seen = await kiosk.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen).toEqual(['a', 'c', 'b']);
  });

  test('does not zoom', async () => {
    const factor = await kiosk.electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.setZoomFactor(2);
      contents?.emit('zoom-changed', {}, 'in');
      return contents?.getZoomFactor();
    });
    expect(factor).toBe(1);
  });
});
