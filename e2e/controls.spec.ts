// The controls of a run: each changes it at once, and every change can be taken back.

import { menuItem } from './app-menu';
import golden from '../golden/notebook.json' with { type: 'json' };
import { outcomeOf, the, thisStep, type, unfoldReasons } from './screen';
import { expect, test } from './shared-lab';

test('too large, just right and too small are one click away', async ({ lab: { page } }) => {
  const presets = [
    { name: /too large/, lr: '10', title: 'Frozen by rounding' },
    { name: /just right/, lr: '0.1', title: 'Converged' },
    { name: /too small/, lr: '1e-10', title: 'Too slow' },
  ];
  for (const { name, lr, title } of presets) {
    const preset = page.getByRole('button', { name });
    await preset.click();
    await expect(the(page, 'textbox', 'Learning rate value')).toHaveValue(lr);
    await expect(preset).toHaveAttribute('aria-pressed', 'true');
    await expect(outcomeOf(page)).toContainText(title);
  }
});

test('what is just right follows the formula and the method', async ({ lab: { page } }) => {
  const right = page.getByRole('button', { name: /just right/ });
  const tooLarge = page.getByRole('button', { name: /too large/ });
  await expect(right).toHaveAttribute('aria-pressed', 'true');
  /** What is pressed beside which verdict, at every change of the page. */
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const textOf = (selector: string) => document.querySelector(selector)?.textContent;
    const look = () =>
      seen.push(`${textOf('.presets [aria-pressed="true"]')}: ${textOf('.outcome')}`);
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    new MutationObserver(look).observe(document.body, all);
  });
  await unfoldReasons(page);
  await type(the(page, 'textbox', 'f(x0, x1)'), 'x0^4 + x1^4');
  await expect(outcomeOf(page)).toContainText('lr is too large');
  await expect(tooLarge).toHaveAttribute('aria-pressed', 'true');
  await expect(right).toHaveAttribute('aria-pressed', 'false');
  // 1 − 20·lr: 0.1 is the limit, and 0.8¹⁰⁰ of the way remain at 0.01.
  await type(the(page, 'textbox', 'f(x0, x1)'), '10*(x0^2 + x1^2)');
  await expect(right).toContainText('0.01');
  await right.click();
  await expect(right).toHaveAttribute('aria-pressed', 'true');
  await expect(outcomeOf(page)).toContainText('Arrived at a minimum');
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.filter((line) => /^just right.*(Diverg|Frozen)/.test(line))).toEqual([]);

  // No rate arrives on the saddle: said instead of offered.
  await the(page, 'combobox', 'Function').selectOption('saddle');
  await expect(right).toHaveAttribute('aria-disabled', 'true');
  await expect(right).toHaveAttribute('title', /No lr on the slider arrives/);
  await expect(right).toHaveAttribute('aria-pressed', 'false');
});

test('another number of steps is another run', async ({ lab: { page } }) => {
  await type(the(page, 'spinbutton', 'Steps'), '7');
  await the(page, 'button', 'Last step').click();
  const [x0, x1, f] = golden.descentFresh[0].rows[7].map(String);
  await expect.poll(async () => (await thisStep(page)).slice(0, 3)).toEqual([x0, x1, f]);
  await expect(the(page, 'slider', 'Step')).toHaveAttribute('aria-valuetext', /^7 \/ 7: /);
  await expect(outcomeOf(page)).toContainText('Still moving');
});

test('the learning rate slider knows its keys, and a typed rate may lie beyond it', async ({
  lab: { page },
}) => {
  const slider = the(page, 'slider', 'Learning rate');
  const value = the(page, 'textbox', 'Learning rate value');
  await slider.focus();
  // What each key does: `log-slider.test.ts`.
  for (const [key, lr] of [
    ['PageUp', '1'],
    ['Shift+ArrowRight', '2'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(value, key).toHaveValue(lr);
    await expect(slider, key).toHaveAttribute('aria-valuetext', lr);
  }
  // What is typed may lie beyond it: 4 · (1 − 2 · 250) = −1996.
  await type(value, '250');
  await expect(slider).toHaveAttribute('aria-valuetext', '250');
  await expect.poll(async () => Number((await thisStep(page))[8])).toBeCloseTo(-1996, 6);

  // It says of its own rate what the run does, not the one beside it. Swept are 0.891 and 1, where the point jumps to and fro for ever; 0.95 arrives.
  await the(page, 'combobox', 'Function').selectOption('ellipse');
  await expect(outcomeOf(page)).toContainText('Converging in swings');
  await expect(slider).toHaveAccessibleDescription(
    /^Converging in swings, f = 8\.06e-9 at the end/,
  );
});

test('what was changed is taken back and done again, a whole drag of the slider at once', async ({
  lab: { app, page },
}) => {
  const lr = the(page, 'textbox', 'Learning rate value');
  const steps = the(page, 'spinbutton', 'Steps');
  const box = (await the(page, 'slider', 'Learning rate').boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.75, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 12, y, { steps: 12 });
  await page.mouse.up();
  const dragged = await lr.inputValue();
  expect(Number(dragged)).toBeLessThan(1e-8);
  await type(lr, '10');
  await type(steps, '50');
  for (const [way, rate, count] of [
    ['undo', '10', '100'],
    ['undo', dragged, '100'],
    ['undo', '0.1', '100'],
    ['undo', '0.1', '100'],
    ['redo', dragged, '100'],
    ['redo', '10', '100'],
    ['redo', '10', '50'],
  ] as const) {
    await menuItem(app, way);
    await expect(lr).toHaveValue(rate);
    await expect(steps).toHaveValue(count);
  }
  await expect(outcomeOf(page)).toContainText('Frozen by rounding');
});
