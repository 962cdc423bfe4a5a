import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // A thread begins sooner than a program, and one core less than there are is half of two.
    pool: 'threads',
    maxWorkers: '100%',
  },
});
