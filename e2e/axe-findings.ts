// What axe finds that would keep somebody from using the lab.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Beside what is serious or critical: a landmark for everything, and none twice. */
const LANDMARKS = /^(?:region|landmark-)/;

/** What may not be, each with the elements it is about. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Electron opens no second page for axe to work in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ id, impact }) => impact === 'serious' || impact === 'critical' || LANDMARKS.test(id))
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} (${node.any.map((one) => one.message).join('; ')})`),
    );
}
