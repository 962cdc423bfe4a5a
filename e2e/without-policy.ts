import type { Lab } from './launch';
import { settled } from './settled';

/**
 * Loads the page without its content policy, for what a test puts into it.
 *
 * @returns loads it with its policy
 */
export async function withoutPolicy({
  page,
  complaints,
}: Pick<Lab, 'page' | 'complaints'>): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  // What a test puts in the place of the lab must not meet its start.
  await settled(page, { patience: 20_000, but: ['picture'] });
  return async () => {
    // Chromium does not take it back by itself, for as long as the window lives.
    await devtools.send('Page.setBypassCSP', { enabled: false });
    await devtools.detach();
    await page.reload();
    // Electron misses the policy.
    const other = complaints.filter((line) => !line.includes('Insecure Content-Security-Policy'));
    complaints.splice(0, complaints.length, ...other);
  };
}
