import type { Page } from '@playwright/test';

/** Loads the page without its content policy, for what a test puts into it. @returns has it keep that again */
export async function withoutPolicy(page: Page): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  return () => devtools.detach();
}
