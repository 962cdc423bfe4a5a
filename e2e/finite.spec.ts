// Whatever the learning rate, the function, the scale and the chart: no number that is none gets into what
// is drawn. Chromium would drop such an attribute without a word, and a line would be missing.

import type { Page } from '@playwright/test';
import { chartKinds } from '../src/shared/session/session';
import { brokenNumbers } from './broken-numbers';
import { brokenWords } from './soak/broken-words';
import { goTo, nextFrames, outcomeOf, the, type } from './screen';
import { expect, test } from './shared-lab';

const RATES = [1e-10, 0.01, 0.1, 0.45, 0.5, 0.9, 1, 1.01, 1.5, 10, 100];
/** Of the functions whose regimes lie elsewhere. */
const FEWER = [1e-10, 0.01, 0.5, 1.01, 10, 100];

/** Those of the catalogue by their key; the others are typed. */
const FUNCTIONS = ['book', 'rosenbrock', 'rastrigin', 'ravine', 'sqrt(x0) + log(x1)'];

const SCALES = ['Auto', 'Fixed', 'Follow', 'Symlog'];

async function choose(page: Page, name: string): Promise<void> {
  if (/[(^]/.test(name)) await type(the(page, 'textbox', 'f(x0, x1)'), name);
  else await the(page, 'combobox', 'Function').selectOption(name);
}

for (const name of FUNCTIONS) {
  test(`only finite numbers are drawn of ${name} @full`, async ({ lab: { page } }) => {
    await choose(page, name);
    await the(page, 'button', 'Basins').click();
    const rate = the(page, 'textbox', 'Learning rate value');
    for (const [k, lr] of (name === 'book' ? RATES : FEWER).entries()) {
      await type(rate, String(lr));
      await the(page, 'radio', SCALES[k % SCALES.length]).dispatchEvent('click');
      await the(page, 'combobox', 'Chart').selectOption(chartKinds[k % chartKinds.length]);
      await expect(outcomeOf(page)).not.toBeEmpty();
      for (const step of [2, 100]) {
        await goTo(page, step);
        await nextFrames(page);
        expect(await brokenNumbers(page), `lr = ${lr}, step ${step}`).toEqual([]);
      }
    }
  });
}

test('only finite numbers are drawn of a run beyond float64, on every scale, and all have words @full', async ({
  lab: { page },
}) => {
  await the(page, 'radio', 'Analytic').dispatchEvent('click');
  await type(the(page, 'spinbutton', 'Steps'), '300');
  await type(the(page, 'textbox', 'Learning rate value'), '10');
  await expect(outcomeOf(page)).toContainText('120');
  for (const [k, scale] of SCALES.entries()) {
    await the(page, 'radio', scale).dispatchEvent('click');
    await the(page, 'combobox', 'Chart').selectOption(chartKinds[k]);
    for (const step of [60, 119, 120, 240, 241]) {
      await goTo(page, step);
      await nextFrames(page);
      expect(await brokenNumbers(page), `${scale}, step ${step}`).toEqual([]);
      expect(await brokenWords(page), `${scale}, step ${step}`).toEqual([]);
    }
  }
});

test('only finite numbers are drawn at both ends of float64, and those that are none have words @full', async ({
  lab: { page },
}) => {
  const ends = [
    ['1e-308x0', '1', '1', 'Auto', 'secant', 'gradient'],
    ['x0^2', '1', '1e+308', 'Symlog', 'slices', 'value'],
    ['x0^2', '1.7e308', '-1.7e+308', 'Follow', 'slices', 'h'],
    ['0/0', '1e20', '1', 'Auto', 'surface', 'growth'],
    ['x0^400', '-3', '4', 'Auto', 'secant', 'h'],
    ['sqrt(x0) + log(x1)', '-3', '4', 'Auto', 'slices', 'gradient'],
    ['x0^2 + x1^2', '-3', '4', 'Symlog', 'surface', 'value'],
  ] as const;
  for (const [formula, x0, x1, scale, figure, chart] of ends) {
    await type(the(page, 'textbox', 'f(x0, x1)'), formula);
    await type(the(page, 'spinbutton', 'Start x0'), x0);
    await type(the(page, 'spinbutton', 'Start x1'), x1);
    await the(page, 'radio', scale).dispatchEvent('click');
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
});

test('the scan finds a number that is none', async ({ lab: { page } }) => {
  await page.evaluate(() => {
    document.querySelector('svg')!.setAttribute('data-x', String(0 / 0));
  });
  expect(await brokenNumbers(page)).toEqual(['svg data-x="NaN"']);
});
