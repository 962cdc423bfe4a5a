// What axe finds that would keep somebody from using the lab.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Beside what is serious or critical: a landmark for everything, and none twice. */
const LANDMARKS = /^(?:region|landmark-)/;

/** Anything that runs: axe is put into a page once, which takes as long as asking it. */
const NOTHING = 'undefined';

interface Asked {
  /** The rules that are tried, by their names. */
  readonly only?: readonly string[];
  /** A selector. */
  readonly within?: string;
}

/** What may not be, each with the elements it is about. */
export async function axeFindings(
  page: Page,
  { only, within = 'html' }: Asked = {},
): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  const { violations } = await new AxeBuilder({ page, ...(isThere && { axeSource: NOTHING }) })
    // Electron opens no second page for axe to work in.
    .setLegacyMode(true)
    .include(within)
    // All rules are tried; of what keeps them, which is nearly everything, no list is made.
    .options({
      resultTypes: ['violations'],
      ...(only && { runOnly: { type: 'rule', values: [...only] } }),
    })
    .analyze();
  return violations
    .filter(({ id, impact }) => impact === 'serious' || impact === 'critical' || LANDMARKS.test(id))
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html} (${node.any.map((one) => one.message).join('; ')})`),
    );
}
