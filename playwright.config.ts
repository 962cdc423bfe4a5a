// End-to-end tests drive the real app in a real Electron, and the site in the browsers that the machine
// has; no browser of Playwright's own is used.
// Two windows at once, each on a display of its own: two cores are busy with them. Tests that watch the clock,
// tagged @alone, have the machine for themselves.
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { hasDisplay } from './scripts/electron/display.mjs';
import { inProject } from './scripts/project.mjs';

/** The daily tier leaves out what is tagged; whoever names tests on the command line gets them all. */
const daily = process.env.TIER === 'daily';
const FULL = daily ? /@full/ : /(?!)/;

const OTHERS = /e2e[\\/](?:web|browsers|package|soak)[\\/]/;
const WALK = 'walk.spec.ts';

/** What asks the lab alone, in whatever stands around it; what attacks the bridge asks Electron. */
const shared = readdirSync(inProject('e2e')).filter((file) => {
  if (!file.endsWith('.spec.ts')) return false;
  const text = readFileSync(inProject('e2e', file), 'utf8');
  return text.includes("from './shared-lab'") && !text.includes("from './attack'");
});

export default defineConfig<object, { edition: 'app' | 'web' }>({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/global-setup.ts',
  // On a real display two windows would take each other's focus.
  workers: hasDisplay(process.env, process.platform) ? 1 : 2,
  fullyParallel: true,
  projects: [
    // The longest tests begin first, so that neither window waits for the other at the end.
    { name: 'soak', testDir: 'e2e/soak', grepInvert: FULL },
    { name: 'walk', testMatch: WALK, grepInvert: FULL },
    {
      name: 'beside',
      testIgnore: [OTHERS, `**/${WALK}`],
      grepInvert: [/@alone/, FULL],
    },
    { name: 'alone', testIgnore: OTHERS, grep: /@alone/, grepInvert: FULL, workers: 1 },
    { name: 'web', testDir: 'e2e/web', grepInvert: FULL },
    // The same in a browser, as far as it is not about Electron: `npm run test:web`.
    {
      name: 'shared-web',
      testMatch: shared.map((file) => inProject('e2e', file)),
      grepInvert: /@alone/,
      use: { edition: 'web' },
    },
    // What people are handed, taken somewhere else and run with the fuses that ship.
    { name: 'package', testDir: 'e2e/package', workers: 1 },
    // Writes the tables of docs/speed.md; nothing is tested.
    { name: 'measure', testDir: 'bench/window', testMatch: '*.measure.ts', workers: 1 },
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
