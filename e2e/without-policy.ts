import type { Page } from '@playwright/test';
import { settled } from './settled';

/**
 * Loads the page without its content policy, for what a test puts into it.
 *
 * @returns gives it its policy back, at its next load
 */
export async function withoutPolicy(page: Page): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  // What a test puts in the place of the lab must not meet its start.
  await settled(page, { patience: 20_000, but: ['picture'] });
  return () => devtools.detach();
}
