import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbiddenSwitches, readLaunchOptions } from '../../../src/main/launch-options.ts';

describe('a packaged app', () => {
  it('is a kiosk unless told otherwise, and has no page of primitives', () => {
    expect(readLaunchOptions([], true)).toMatchObject({ isKiosk: true, dataFolder: null, showsPrimitives: false });
    expect(readLaunchOptions(['--no-kiosk', '--primitives'], true)).toMatchObject({
      isKiosk: false,
      showsPrimitives: false,
    });
  });

  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--inspect',
    '--inspect=0.0.0.0:9229',
    '--inspect-brk',
    '--no-sandbox',
    '-remote-debugging-port=9222',
    '-inspect',
    '/remote-debugging-port=9222',
    '--Remote-Debugging-Port=9222',
    '--INSPECT',
    '--use-fake-ui-for-media-stream',
    '--use-file-for-fake-audio-capture=a.wav',
  ])('does not start with %s', (argument) => {
    expect(forbiddenSwitches(['kabinet', argument], true)).toEqual([argument]);
    expect(forbiddenSwitches(['electron', argument], false)).toEqual([]);
  });

  it.each(['--data-dir=/srv/kabinet', '--no-kiosk', '/opt/kabinet/kabinet', 'inspect', 'C:\\inspect\\kabinet.exe'])(
    'starts with %s',
    (argument) => expect(forbiddenSwitches([argument], true)).toEqual([]),
  );
});

describe('how long a process may be silent, and how often it may die', () => {
  it('is nothing that a command line changes in a packaged app', () => {
    const args = ['--hung-after=1', '--deaths=9999'];
    expect(readLaunchOptions(args, true).watch).toEqual(readLaunchOptions([], true).watch);
    expect(readLaunchOptions(args, false).watch).toMatchObject({
      data: { hungAfter: 1, hungAtStart: 8 },
      deaths: { most: 9999 },
    });
  });
});

describe('in development', () => {
  it('is a window, a kiosk only when asked', () => {
    expect(readLaunchOptions([], false)).toMatchObject({ isKiosk: false, showsPrimitives: false });
    expect(readLaunchOptions(['--kiosk', '--primitives'], false)).toMatchObject({
      isKiosk: true,
      showsPrimitives: true,
    });
  });

  it('takes a folder for the data, relative to where it was started', () => {
    expect(readLaunchOptions(['--data-dir=some where'], false).dataFolder).toBe(resolve('some where'));
    expect(readLaunchOptions(['--data-dir='], false).dataFolder).toBeNull();
  });
});
