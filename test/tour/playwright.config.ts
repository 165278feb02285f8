import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../out/test/tour',
  workers: 1,
  timeout: 480_000,
  forbidOnly: true,
  use: { actionTimeout: 10_000 },
  reporter: [['list']],
});
