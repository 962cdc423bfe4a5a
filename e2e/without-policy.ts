import type { Lab } from './launch';
import { settled } from './settled';

/**
 * Loads the page without its content policy, for what a test puts into it.
 *
 * @returns gives it its policy back, at its next load
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
    await devtools.detach();
    // Electron misses the policy.
    const other = complaints.filter((line) => !line.includes('Insecure Content-Security-Policy'));
    complaints.splice(0, complaints.length, ...other);
  };
}
