// The first look at the lab: everything is there, drawn, and then at rest.

import { countActivity } from './activity';
import { look } from './picture';
import { outcomeOf, the } from './screen';
import { expect, test } from './shared-lab';

test.use({ surface: 'drawn' });

test("it begins with the book's experiment, really drawn", async ({ lab: { page } }) => {
  await expect(the(page, 'combobox', 'Function')).toHaveValue('book');
  await expect(the(page, 'combobox', 'Optimizer')).toHaveValue('gradient-descent');
  await expect(the(page, 'spinbutton', 'Start x0')).toHaveValue('-3');
  await expect(the(page, 'spinbutton', 'Start x1')).toHaveValue('4');
  await expect(the(page, 'textbox', 'Learning rate value')).toHaveValue('0.1');
  await expect(the(page, 'spinbutton', 'Steps')).toHaveValue('100');
  await expect(the(page, 'radio', 'Numerical')).toBeChecked();
  await expect(the(page, 'spinbutton', 'h')).toHaveValue('0.0001');
  await expect(the(page, 'textbox', 'f(x0, x1)')).toHaveValue('x0^2 + x1^2');
  await expect(outcomeOf(page)).toContainText('Converged');

  const drawn = async (name: string) => look(page, await the(page, 'img', name).screenshot());
  await expect.poll(async () => (await drawn('Surface')).coloured).toBeGreaterThan(0.15);
  expect((await drawn('Surface')).colours).toBeGreaterThan(150);
  expect((await drawn('Gradient field')).coloured).toBeGreaterThan(0.5);
  expect((await drawn('Gradient field')).colours).toBeGreaterThan(150);
  expect((await drawn('Value by step')).colours).toBeGreaterThan(8);
});

test(
  'at rest no frame is drawn, no timer runs and nothing is computed',
  { tag: '@alone' },
  async ({ lab: { app, page } }) => {
    const activity = await countActivity(app, page);
    const still = { frames: 0, timers: 0, computations: {} };
    await expect.poll(() => activity.during(500), { timeout: 20_000 }).toEqual(still);
    expect(await activity.during(1500)).toEqual(still);

    // The counters do count.
    const counted = activity.during(1000);
    await the(page, 'textbox', 'Learning rate value').fill('0.3');
    await the(page, 'button', 'Play').click();
    expect((await counted).frames).toBeGreaterThan(5);
    expect((await counted).timers).toBeGreaterThan(0);
    expect((await counted).computations).toMatchObject({ descend: 1 });
  },
);
