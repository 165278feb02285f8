import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const here = import.meta.dirname;

/** Three processes and a preload, each from its own folder: see the layers in README.md. */
export default defineConfig({
  main: {
    build: {
      // Libraries go into one file, which opens faster than hundreds; what is native or large and seldom used stays out.
      externalizeDeps: { exclude: ['zod', 'i18next', 'csv-stringify'] },
      minify: true,
      rollupOptions: {
        input: {
          index: resolve(here, 'src/main/index.ts'),
          data: resolve(here, 'src/data/index.ts'),
          'read-worker': resolve(here, 'src/data/services/import/read-worker.ts'),
          'audit-worker': resolve(here, 'src/data/audit-worker.ts'),
          'check-worker': resolve(here, 'src/data/check-worker.ts'),
          'backup-worker': resolve(here, 'src/data/backup-worker.ts'),
          'export-worker': resolve(here, 'src/data/export-worker.ts'),
          'book-worker': resolve(here, 'src/data/book-worker.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      rollupOptions: {
        input: { index: resolve(here, 'src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(here, 'src/renderer'),
    plugins: [react()],
    build: {
      minify: true,
      // The CSP allows no inline fonts; small assets stay files.
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: resolve(here, 'src/renderer/index.html') } },
    },
  },
});
