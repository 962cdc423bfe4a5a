// For tests of how long a task lasts by the clock: where a processor draws in the graphics card's
// place, it lasts as long as the drawing, and that says nothing of our code.

import { test } from '@playwright/test';
import { hasGpu } from '../scripts/electron/display.mjs';

/** Skips the test, for everyone to see, on a machine without a graphics card. */
export async function needsGpu(): Promise<void> {
  test.skip(!(await hasGpu()), 'needs a GPU: here a processor draws in its place');
}
