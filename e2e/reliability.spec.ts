// What the soak has found in the window, each mended and asked for by itself.

import { cutText } from './cut-text';
import { Hand } from './hand';
import { the, type } from './screen';
import { expect, test } from './shared-lab';

test('the tip of lr stands in the window, however far the panel is scrolled', async ({
  lab: { page },
}) => {
  await the(page, 'slider', 'Learning rate').evaluate((slider) =>
    slider.scrollIntoView({ block: 'start' }),
  );
  // By somebody who uses keys.
  await page.keyboard.press('Tab');
  await the(page, 'slider', 'Learning rate').focus();
  await expect(page.locator('.lr-tip')).toBeVisible();
  expect(await cutText(page)).toEqual([]);
});

test('numbers with long exponents are whole on the axis and under the field', async ({
  lab: { page },
}) => {
  const hand = new Hand(page);
  await type(the(page, 'textbox', 'f(x0, x1)'), '1e-308x0');
  await hand.choose('[data-name="Optimizer"]', 'adam');
  await hand.rest();
  const field = (await the(page, 'img', 'Gradient field').boundingBox())!;
  await page.mouse.move(field.x + field.width / 2 + 3, field.y + field.height / 2 + 4);
  await expect(page.locator('.field-reading').first()).toContainText('e-');
  expect(await cutText(page)).toEqual([]);
  await type(the(page, 'textbox', 'f(x0, x1)'), '1e-5x0^2 + 1e-5x1^2');
  await page.mouse.move(field.x + field.width / 2 + 2, field.y + field.height / 2 + 3);
  await hand.rest();
  expect(await cutText(page)).toEqual([]);
});

test('small multiples outlast a lesson that has no room for them', async ({ lab: { page } }) => {
  const hand = new Hand(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('Duplicate');
  await page.keyboard.press('Enter');
  await page.keyboard.press('j');
  await hand.choose('[data-name="Lesson"]', 'descent');
  await hand.choose('[data-name="Lesson"]', '');
  await hand.rest();
  expect(await cutText(page)).toEqual([]);
});
