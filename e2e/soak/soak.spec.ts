// Plays the lab with seeded random actions, and asks after each what must always hold. By itself it plays
// fixed seeds, so that it always says the same; `npm run soak` plays others, for as long as one likes.

import { expect, test } from '@playwright/test';
import { playChapter, type Played } from './chapter';
import { openApp } from './app-edition';
import { openFile, openSite } from './browser-edition';
import type { Edition, EditionName } from './edition';
import { numbersOf, wishes } from './wishes';

const editions: Readonly<Record<EditionName, () => Promise<Edition>>> = {
  app: openApp,
  web: openSite,
  page: openFile,
};

function report(seed: number, edition: string, { fault, log }: Played): string {
  const last = log.at(-1)?.split(' ')[0] ?? '0';
  return [
    fault,
    `The last of ${log.length} actions:`,
    ...log.slice(-30).map((line) => `  ${line}`),
    `Again: npm run soak -- --edition ${edition} --seed ${seed} --until ${last}`,
  ].join('\n');
}

for (const [name, open] of Object.entries(editions)) {
  if (wishes.edition && wishes.edition !== name) continue;
  test(`whatever is done, the lab stands (${name}, seed ${wishes.seed}) @full`, async () => {
    test.skip(name !== 'app' && !process.env.CHROMIUM_FOUND, 'needs a Chromium');
    const begin = performance.now();
    test.setTimeout(wishes.minutes === null ? 240_000 : (wishes.minutes + 3) * 60_000);
    const edition = await open();
    const faults: string[] = [];
    let actions = 0;
    const late = () =>
      wishes.minutes !== null && performance.now() - begin > wishes.minutes * 60_000;
    for (let chapter = 0; chapter < wishes.chapters && !late(); chapter++) {
      const played = await playChapter(edition, wishes.seed, numbersOf(chapter));
      actions += played.actions;
      const { memory } = played;
      const line = memory
        ? `${JSON.stringify(memory.before)} → ${JSON.stringify(memory.after)}`
        : (played.fault ?? '');
      process.stdout.write(
        `${name}: ${actions} actions, ${Math.round((performance.now() - begin) / 1000)} s: ${line}\n`,
      );
      if (played.fault === null) continue;
      faults.push(report(wishes.seed, name, played));
      await edition.page
        .screenshot({ path: test.info().outputPath(`fault-${faults.length}.png`) })
        .catch(() => {});
    }
    await edition.close();
    expect(faults.join('\n\n'), 'faults').toBe('');
  });
}
