/** Each setting that keeps the window apart, taken away or turned round: a text in a file, and what stands there instead. */

export type Mutation = {
  readonly setting: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The test that has to fail. */
  readonly test: string;
};

const windows = 'src/main/windows';
const test = (name: string) => `test/unit/main/${name}.test.ts`;

const preferences: readonly Mutation[] = [
  ...['contextIsolation: true', 'sandbox: true', 'webSecurity: true', 'safeDialogs: true'],
  ...['nodeIntegration: false', 'nodeIntegrationInWorker: false', 'nodeIntegrationInSubFrames: false'],
  ...['webviewTag: false', 'navigateOnDragDrop: false', 'spellcheck: false', 'enableWebSQL: false'],
].map((from) => ({
  setting: from,
  file: `${windows}/safe-preferences.ts`,
  from: `  ${from},`,
  to: `  ${from.endsWith('true') ? from.replace('true', 'false') : from.replace('false', 'true')},`,
  test: test('safe-preferences'),
}));

const directives = [
  ...[
    "'default-src': \"'none'\"",
    "'script-src': \"'self'\"",
    "'style-src': \"'self'\"",
    "'img-src': \"'self' blob: data:\"",
  ],
  ...[
    "'font-src': \"'self'\"",
    "'media-src': \"'self' blob:\"",
    "'connect-src': \"'none'\"",
    "'worker-src': \"'self' blob:\"",
  ],
  ...["'object-src': \"'none'\"", "'frame-src': \"'none'\"", "'base-uri': \"'none'\"", "'form-action': \"'none'\""],
  "'frame-ancestors': \"'none'\"",
];
/** Each row once gone and once open to everybody. */
const policy: readonly Mutation[] = directives.flatMap((row) =>
  ['', `  ${row.split(':')[0]}: '*',`].map((to) => ({
    setting: `${row.split(':')[0]?.replaceAll("'", '')} ${to === '' ? 'gone' : 'open'}`,
    file: `${windows}/content-security-policy.ts`,
    from: `  ${row},`,
    to,
    test: test('content-security-policy'),
  })),
);

const guard = (setting: string, from: string, to: string): Mutation => ({
  ...{ setting, from, to },
  file: `${windows}/guards.ts`,
  test: test('guards'),
});
const held = (event: string) => guard(event, `  contents.on('${event}', (event) => event.preventDefault());\n`, '');

const guards: readonly Mutation[] = [
  guard('permission requests', 'decide(isVoice && isOurs(', 'decide(true || isOurs('),
  guard(
    'permission checks',
    "return isVoice && isOurs(origin.replace(/\\/$/, ''))",
    "return true || isOurs(origin.replace(/\\/$/, ''))",
  ),
  guard('devices', 'setDevicePermissionHandler(() => false)', 'setDevicePermissionHandler(() => true)'),
  guard('screen capture', 'decide({}));', 'decide({ video: {} } as never));'),
  guard('microphone only while open', 'asks?.isMainFrame === true && isMicrophoneOpen()', 'asks?.isMainFrame === true'),
  guard('requests to elsewhere', 'cancel: !isOurs(url) && !isLocal(url)', 'cancel: false'),
  guard('our address and no longer one', 'url.startsWith(`${appOrigin}/`)', 'url.startsWith(appOrigin)'),
  guard('new windows', "({ action: 'deny' })", "({ action: 'allow' })"),
  ...['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'].map(held),
  guard('keys of the kiosk', 'if (isForbiddenKey(input)) event.preventDefault();', ''),
];

const others: readonly Mutation[] = [
  ...[
    ['the sender is in the top frame', 'frame === window.webContents.mainFrame && ', ''],
    ['the sender shows our page', ' && frame.url.startsWith(`${origin}/`)', ''],
  ].map(([setting = '', from = '', to = '']) => ({
    ...{ setting, from, to },
    file: 'src/main/services/sender.ts',
    test: test('guards'),
  })),
  ...[
    ['no way out by ..', 'file.startsWith(root + rules.sep) ? file : null', 'file'],
    ['no neighbour whose name begins alike', 'file.startsWith(root + rules.sep)', 'file.startsWith(root)'],
    ['no zero bytes', "if (decoded.includes('\\0')) return null;", ''],
  ].map(([setting = '', from = '', to = '']) => ({
    ...{ setting, from, to },
    file: `${windows}/resolve-inside.ts`,
    test: test('resolve-inside'),
  })),
  ...['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'no-sandbox', 'use-fake-', 'use-file-for-fake-'].map(
    (name) => ({
      setting: `--${name} refused when packaged`,
      file: 'src/main/launch-options.ts',
      from: `  '${name}',\n`,
      to: '',
      test: test('launch-options'),
    }),
  ),
  ...[
    ['app.enableSandbox()', "if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();", ''],
    ['refused switches end the start', 'forbiddenSwitches(process.argv, app.isPackaged).length > 0 || ', ''],
    ['one at a time', ' || !app.requestSingleInstanceLock()', ''],
  ].map(([setting = '', from = '', to = '']) => ({
    ...{ setting, from, to },
    file: 'src/main/index.ts',
    test: test('starting'),
  })),
  ...[
    ['the policy is sent', "      'content-security-policy': contentSecurityPolicy,\n", ''],
    ['nosniff', "      'x-content-type-options': 'nosniff',\n", ''],
    [
      'the policy of what is not found',
      "{ status: 404, headers: { 'content-security-policy': contentSecurityPolicy } }",
      '{ status: 404 }',
    ],
    ['no other host', 'if (`app://${url.host}` !== appOrigin) return notFound();', ''],
  ].map(([setting = '', from = '', to = '']) => ({
    ...{ setting, from, to },
    file: `${windows}/app-protocol.ts`,
    test: test('app-protocol'),
  })),
  {
    setting: 'preload gives named functions only',
    file: 'src/preload/index.ts',
    from: '  kept: () =>',
    to: '  ipcRenderer,\n  kept: () =>',
    test: test('preload'),
  },
];

export const mutations: readonly Mutation[] = [...preferences, ...policy, ...guards, ...others];
