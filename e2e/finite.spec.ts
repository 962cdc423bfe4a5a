// Whatever the learning rate, the function, the scale and the chart: no number that is none gets into what
// is drawn, and no word lies over another. Chromium would drop such an attribute without a word, and a line
// would be missing.

import type { Page } from '@playwright/test';
import { chartKinds } from '../src/shared/session/session';
import { brokenNumbers } from './broken-numbers';
import { overlaps } from './overlaps';
import { brokenWords } from './soak/broken-words';
import { goTo, nextFrames, outcomeOf, the, type } from './screen';
import { settled } from './settled';
import { expect, test } from './shared-lab';

const SCALES = ['Auto', 'Fixed', 'Follow', 'Symlog'];

const take = (page: Page, choice: string) => the(page, 'radio', choice).dispatchEvent('click');

/** One a scale. */
const FEWER = [1e-10, 0.01, 1.01, 100];

/** Those of the catalogue by their key; the others are typed. */
const runs: readonly (readonly [name: string, rates: readonly number[]])[] = [
  ['book', [1e-10, 0.01, 0.1, 0.5, 1, 1.01, 10, 1e300]],
  ['rosenbrock', FEWER],
  ['rastrigin', FEWER],
  ['sqrt(x0) + log(x1)', FEWER],
  ['saddle', [10, 10, 10, 10]],
  ['x0^4 - x1^2', [10, 10, 10, 10]],
];

for (const [name, rates] of runs) {
  test(`only finite numbers are drawn of ${name}, and words keep clear of each other @full`, async ({
    lab: { page },
  }) => {
    if (/[(^]/.test(name)) await type(the(page, 'textbox', 'f(x0, x1)'), name);
    else await the(page, 'combobox', 'Function').selectOption(name);
    // While the map of starts is computed anew, nothing is settled for seconds.
    const withMap = name === 'rastrigin' || name.startsWith('sqrt');
    if (withMap) await the(page, 'button', 'Basins').click();
    for (const [k, lr] of rates.entries()) {
      const scale = SCALES[k % SCALES.length];
      await type(the(page, 'textbox', 'Learning rate value'), String(lr));
      await take(page, scale);
      await expect(outcomeOf(page)).not.toBeEmpty();
      for (const step of name === 'book' ? [2, 100] : [100]) {
        await goTo(page, step);
        for (const chart of chartKinds) {
          await the(page, 'combobox', 'Chart').selectOption(chart);
          await nextFrames(page);
          const state = `lr = ${lr}, ${scale}, step ${step}, ${chart}`;
          expect(await brokenNumbers(page), state).toEqual([]);
        }
      }
      if (withMap) continue;
      await settled(page);
      expect(await overlaps(page), `lr = ${lr}, ${scale}`).toEqual([]);
    }
  });
}

test('only finite numbers are drawn at both ends of float64, and those that are none have words @full', async ({
  lab: { page },
}) => {
  const ends = [
    ['1e-308x0', '1', '1', 'Auto', 'secant', 'gradient'],
    ['x0^2', '1', '1e+308', 'Symlog', 'slices', 'value'],
    ['x0^2', '1.7e308', '-1.7e+308', 'Follow', 'slices', 'h'],
    ['0/0', '1e20', '1', 'Auto', 'surface', 'growth'],
    ['x0^400', '-3', '4', 'Auto', 'secant', 'h'],
    ['x0^2 + x1^2', '-3', '4', 'Symlog', 'surface', 'value'],
  ] as const;
  for (const [formula, x0, x1, scale, figure, chart] of ends) {
    await type(the(page, 'textbox', 'f(x0, x1)'), formula);
    await type(the(page, 'spinbutton', 'Start x0'), x0);
    await type(the(page, 'spinbutton', 'Start x1'), x1);
    await take(page, scale);
    await the(page, 'combobox', 'Figure').selectOption(figure);
    await the(page, 'combobox', 'Chart').selectOption(chart);
    for (const step of [1, 100]) {
      await goTo(page, step);
      await the(page, 'button', 'Zoom in').click();
      await nextFrames(page);
      await expect(the(page, 'spinbutton', 'Start x1')).toHaveValue(x1);
      const state = `${formula}, ${x0}, ${x1}, step ${step}`;
      expect(await brokenNumbers(page), state).toEqual([]);
      expect(await brokenWords(page), state).toEqual([]);
    }
  }
  // A run of one step, and one that overflows.
  await type(the(page, 'textbox', 'Learning rate value'), '10');
  await take(page, 'Analytic');
  for (const steps of ['1', '300']) {
    await type(the(page, 'spinbutton', 'Steps'), steps);
    await the(page, 'button', 'Last step').click();
    for (const chart of chartKinds) {
      await the(page, 'combobox', 'Chart').selectOption(chart);
      await nextFrames(page);
      expect(await brokenNumbers(page), `${chart} of ${steps} steps`).toEqual([]);
    }
  }
});
