import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts'],
    // A hash of a PIN takes 64 MiB and a while; the demo school takes seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
