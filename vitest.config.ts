import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/database.ts'],
    testTimeout: 60_000,
    isolate: false,
    maxWorkers: '100%',
    hookTimeout: 180_000,
  },
});
