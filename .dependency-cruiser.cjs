/** Who may import whom. Each message says what to do instead; README.md ("Layers") has the same table in words. */
const layer = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const inside = (folders) => `^src/(?:${folders})/`;

module.exports = {
  forbidden: [
    layer(
      'no-circular',
      'Two files that need each other share a third: move the common part there.',
      {},
      { circular: true },
    ),
    layer(
      'shared-is-pure',
      'src/shared runs everywhere: pass what you need from outside as a parameter.',
      { path: '^src/shared/' },
      { path: [inside('data|main|preload|renderer'), '^node:', 'node_modules/(?!zod/)'], pathNot: '^src/shared/' },
    ),
    layer(
      'data-owns-the-database',
      'The data process knows no window: ask main through the host (src/data/host.ts).',
      { path: '^src/data/' },
      { path: [inside('main|preload|renderer'), 'node_modules/electron/'] },
    ),
    layer(
      'db-knows-only-sql',
      'src/data/db takes a database and values: rules go to a handler or to shared/domain.',
      { path: '^src/data/db/' },
      { path: inside('data'), pathNot: '^src/data/db/' },
    ),
    layer(
      'main-never-touches-data',
      'Main owns windows and files; talk to the data process by message.',
      { path: '^src/main/' },
      { path: [inside('data|preload|renderer'), 'better-sqlite3'] },
    ),
    layer(
      'preload-stays-tiny',
      'Preload may import electron and src/shared/ipc/channels only: schemas would make it hundreds of times larger.',
      { path: '^src/preload/' },
      { path: ['^src/', 'node_modules/(?!electron/)'], pathNot: ['^src/preload/', '^src/shared/ipc/channels\\.ts$'] },
    ),
    layer(
      'window-is-sandboxed',
      'The window reaches the outside through the client in src/renderer/app/client only.',
      { path: '^src/renderer/' },
      { path: [inside('data|main|preload'), '^node:', 'node_modules/electron/', 'better-sqlite3'] },
    ),
    layer(
      'features-are-strangers',
      'A feature imports itself, ui, app/client, studio and shared. What two features need moves there.',
      { path: '^src/renderer/features/([^/]+)/' },
      { path: '^src/renderer/features/([^/]+)/', pathNot: '^src/renderer/features/$1/' },
    ),
    layer(
      'ui-knows-no-feature',
      'Primitives know no feature and no data: pass values in.',
      { path: '^src/renderer/ui/' },
      { path: '^src/renderer/(?!ui/)' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'require', 'default'],
      mainFields: ['module', 'main'],
    },
    exclude: { path: '\\.css$' },
  },
};
