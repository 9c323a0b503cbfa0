import { defineConfig } from 'vitest/config';

// Measurements, not tests: one after the other, nothing beside them.
export default defineConfig({
  test: {
    include: ['bench/*.bench.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    reporters: ['verbose'],
  },
});
