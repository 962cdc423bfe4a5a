// End-to-end tests drive the real app in a real Electron, and the site in the browsers that the machine
// has; no browser of Playwright's own is used.
// Two windows at once, each on a display of its own; tests that watch the clock, tagged @alone, have
// the machine for themselves: `npm test` runs the two projects one after the other.
import { defineConfig } from '@playwright/test';
import { hasDisplay } from './scripts/electron/display.mjs';

const OTHERS = /e2e[\\/](?:web|browsers|package|soak)[\\/]/;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/global-setup.ts',
  // On a real display two windows would take each other's focus.
  workers: hasDisplay(process.env, process.platform) ? 1 : 2,
  fullyParallel: true,
  projects: [
    { name: 'beside', testIgnore: OTHERS, grepInvert: /@alone/ },
    { name: 'alone', testIgnore: OTHERS, grep: /@alone/, workers: 1 },
    { name: 'web', testDir: 'e2e/web' },
    // What people are handed, taken somewhere else and run with the fuses that ship.
    { name: 'package', testDir: 'e2e/package', workers: 1 },
    { name: 'soak', testDir: 'e2e/soak', workers: 1 },
    { name: 'browsers', testDir: 'e2e/browsers' },
  ],
  retries: 0,
  timeout: 60_000,
  // A page that loads beside another window takes longer than Playwright's 5 s on a busy machine.
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_REPORT ?? '.cache/test/playwright.json' }],
  ],
});
