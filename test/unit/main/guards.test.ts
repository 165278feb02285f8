import { beforeEach, describe, expect, it } from 'vitest';
import { Microphone } from '../../../src/main/services/microphone.ts';
import { isOurPage } from '../../../src/main/services/sender.ts';
import { guardContents, guardSession } from '../../../src/main/windows/guards.ts';

type Handler = (...values: never[]) => unknown;

/** Stands in for an Electron object: remembers which handler was given to which method. */
function recorder(handlers: Map<string, Handler>): never {
  return new Proxy(
    {},
    {
      get: (_target, method: string) =>
        method === 'webRequest'
          ? recorder(handlers)
          : (...values: unknown[]) => {
              const event = typeof values[0] === 'string' ? `${method} ${values[0]}` : method;
              handlers.set(event, values.at(-1) as Handler);
            },
    },
  ) as never;
}

describe('the session', () => {
  const handlers = new Map<string, Handler>();
  const run = (name: string, ...values: unknown[]) => handlers.get(name)?.(...(values as never[]));
  let isOpen = false;
  beforeEach(() => {
    isOpen = false;
    guardSession(recorder(handlers), () => isOpen);
  });

  it('denies permissions in each of the four handlers', () => {
    const answers: unknown[] = [];
    run('setPermissionRequestHandler', null, 'media', (isAllowed: boolean) => answers.push(isAllowed));
    answers.push(run('setPermissionCheckHandler', null, 'media'));
    answers.push(run('setDevicePermissionHandler', { deviceType: 'hid' }));
    expect(answers).toEqual([false, false, false]);
    run('setDisplayMediaRequestHandler', null, (streams: object) => answers.push(streams));
    expect(answers.at(-1)).toEqual({});
  });

  describe('the microphone', () => {
    const ours = { mediaTypes: ['audio'], requestingUrl: 'app://kabinet/index.html', isMainFrame: true };
    const isGiven = (permission: string, details: object | undefined) => {
      let given: unknown = 'not decided';
      run('setPermissionRequestHandler', null, permission, (isAllowed: boolean) => (given = isAllowed), details);
      return given;
    };
    const isKnown = (permission: string, origin: string, details: object) =>
      run('setPermissionCheckHandler', null, permission, origin, details);

    it('is given to our page while staff record, and not a moment longer', () => {
      expect(isGiven('media', ours)).toBe(false);
      expect(isKnown('media', 'app://kabinet/', { mediaType: 'audio' })).toBe(false);
      isOpen = true;
      expect(isGiven('media', ours)).toBe(true);
      expect(isKnown('media', 'app://kabinet/', { mediaType: 'audio' })).toBe(true);
      isOpen = false;
      expect(isGiven('media', ours)).toBe(false);
    });

    it.each([
      ['a camera', 'media', { ...ours, mediaTypes: ['video'] }],
      ['a camera beside it', 'media', { ...ours, mediaTypes: ['audio', 'video'] }],
      ['nobody knows what', 'media', { ...ours, mediaTypes: [] }],
      ['no list', 'media', { ...ours, mediaTypes: undefined }],
      ['no details', 'media', undefined],
      ['another page', 'media', { ...ours, requestingUrl: 'https://example.com/' }],
      ['a page with our name in its own', 'media', { ...ours, requestingUrl: 'app://kabinet.example/' }],
      ['a frame inside', 'media', { ...ours, isMainFrame: false }],
      ['the screen', 'display-capture', ours],
      ['the place', 'geolocation', ours],
    ])('is not given for %s, even then', (_what, permission, details) => {
      isOpen = true;
      expect(isGiven(permission, details)).toBe(false);
    });

    it.each([
      ['media', 'app://kabinet/', { mediaType: 'video' }],
      ['media', 'app://kabinet/', {}],
      ['media', 'app://other/', { mediaType: 'audio' }],
      ['media', '', { mediaType: 'audio' }],
      ['notifications', 'app://kabinet/', { mediaType: 'audio' }],
    ])('%s for %s %j is not known as given', (permission, origin, details) => {
      isOpen = true;
      expect(isKnown(permission, origin, details)).toBe(false);
    });

    it('is open for five seconds', () => {
      let now = 1000;
      const microphone = new Microphone(() => now);
      expect(microphone.isOpen()).toBe(false);
      microphone.open();
      now += 4999;
      expect(microphone.isOpen()).toBe(true);
      now += 1;
      expect(microphone.isOpen()).toBe(false);
    });
  });

  const isCancelled = (url: string) => {
    let cancelled: unknown = 'not decided';
    run('onBeforeRequest', { url }, (decision: { cancel: boolean }) => {
      cancelled = decision.cancel;
    });
    return cancelled;
  };

  it.each([
    ...['http://example.com/', 'https://example.com/', 'http://127.0.0.1:9222/json', 'ws://example.com/', 'ftp://a/'],
    ...['file:///etc/passwd', 'app://other/', 'app://kabinet.example/', 'app://kabinet@example/', 'app://kabinetx/'],
    ...['blob:https://example.com/1', 'filesystem:https://a/', 'about:srcdoc', 'javascript:alert(1)', 'APP://kabinet/'],
  ])('cancels %s', (url) => expect(isCancelled(url)).toBe(true));

  it.each(['app://kabinet', 'app://kabinet/index.html', 'blob:app://kabinet/1', 'data:image/png;base64,AA'])(
    'lets %s pass',
    (url) => expect(isCancelled(url)).toBe(false),
  );
});

describe('a page', () => {
  const guard = (isKiosk: boolean) => {
    const handlers = new Map<string, Handler>();
    guardContents(recorder(handlers), isKiosk);
    return handlers;
  };
  const isPrevented = (handler: Handler | undefined, ...more: unknown[]) => {
    let prevented = false;
    const event = { preventDefault: () => (prevented = true) };
    handler?.(...([event, ...more] as never[]));
    return prevented;
  };

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'is held at %s',
    (event) => {
      for (const isKiosk of [false, true]) expect(isPrevented(guard(isKiosk).get(`on ${event}`))).toBe(true);
    },
  );

  it('opens no window', () => expect(guard(false).get('setWindowOpenHandler')?.()).toEqual({ action: 'deny' }));

  it('loses its forbidden keys in the kiosk only', () => {
    const reload = { key: 'F5', code: 'F5', control: false, alt: false, meta: false, shift: false };
    expect(isPrevented(guard(true).get('on before-input-event'), reload)).toBe(true);
    expect(isPrevented(guard(true).get('on before-input-event'), { ...reload, key: 'a', code: 'KeyA' })).toBe(false);
    expect(guard(false).has('on before-input-event')).toBe(false);
  });
});

describe('who may ask for a port to the data', () => {
  const origin = 'app://kabinet';
  const ours = { url: 'app://kabinet/index.html' };
  const windowWith = (mainFrame: object) => ({ webContents: { mainFrame } }) as never;
  const isHeard = (frame: object | null, mainFrame: object = ours) =>
    isOurPage(frame as never, windowWith(mainFrame), origin);

  it('our own page, in the top frame of our own window', () => expect(isHeard(ours)).toBe(true));

  it.each([
    ['a frame that is gone', null, ours],
    ['another window, whatever it shows', { ...ours }, ours],
    ['a frame inside our page', { url: 'app://kabinet/index.html', parent: ours }, ours],
  ])('not %s', (_who, frame, mainFrame) => expect(isHeard(frame, mainFrame)).toBe(false));

  it.each([
    'app://kabinet.example/',
    'app://other/index.html',
    'file:///index.html',
    'about:blank',
    'https://kabinet/',
  ])('not our window once it shows %s', (url) => {
    const frame = { url };
    expect(isHeard(frame, frame)).toBe(false);
  });
});
