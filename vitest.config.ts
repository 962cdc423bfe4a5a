import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // A thread begins sooner than a program, and one core less than there are is half of two.
    pool: 'threads',
    maxWorkers: '100%',
    // What is imported is read once a thread and not once a file: 70 s in place of 130.
    isolate: false,
    // What is written to the disk at once waits for a disk that is busy; no test asks how long.
    testTimeout: 20_000,
    tags: [{ name: 'full', description: 'asked in the full tier only: npm run test:all' }],
  },
});
