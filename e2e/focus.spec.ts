// Where the focus is: seen on the surface, given back by every window.

import { goTo, nextFrames, stepOf, the } from './screen';
import { expect, test } from './shared-lab';

test.describe(() => {
  test.use({ surface: 'drawn' });

  test('the focus on the surface is seen, and arrows step there as everywhere @full', async ({
    lab: { page },
  }) => {
    const surface = the(page, 'img', 'Surface');
    const { x, y, height } = (await surface.boundingBox())!;
    const edge = { x, y: y + height / 3, width: 2, height: 40 };
    const before = await page.screenshot({ clip: edge });
    await surface.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(surface).toBeFocused();
    expect((await page.screenshot({ clip: edge })).equals(before)).toBe(false);
    await expect(surface).toHaveAccessibleDescription(/Shift \+ arrow keys turn the surface/);
    await expect(page.locator('.focus-help')).toContainText('Shift + arrow keys');

    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect(await stepOf(page)).toBe(1);
    await page.keyboard.press('Home');
    expect(await stepOf(page)).toBe(0);

    const drawn = await page.screenshot();
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(async () => (await page.screenshot()).equals(drawn)).toBe(false);
    expect(await stepOf(page)).toBe(0);
  });
});

for (const [opener, inside, close, inMenu] of [
  ['Python code', 'Copy code', 'Close code', true],
  ['Glossary', 'Close glossary', 'Close glossary', true],
  ['Settings…', 'Close settings', 'Close settings', true],
  ['The notebook’s mystery', 'Close the mystery', 'Close the mystery', true],
  ['Help', 'Close help', 'Close help', false],
  ['Digit by digit', 'Close the arithmetic', 'Close the arithmetic', false],
] as const) {
  test(`Escape gives the focus back from “${opener}”`, async ({ lab: { page } }) => {
    const source = the(page, 'button', inMenu ? 'Menu' : opener);
    const open = async () => {
      await source.press('Enter');
      if (inMenu) await the(page, 'button', opener).press('Enter');
    };
    await goTo(page, 3);
    await open();
    await the(page, 'button', inside).focus();
    await page.keyboard.press('Escape');
    await expect(the(page, 'button', inside)).toHaveCount(0);
    await expect(source).toBeFocused();
    // Its own button closes it the same way.
    await open();
    await the(page, 'button', close).press('Enter');
    await expect(source).toBeFocused();
  });
}

for (const [key, dialog, close] of [
  ['H', '.help-dialog', 'Close help'],
  ['M', '.shared-array', 'Close the mystery'],
] as const) {
  test(`what ${key} opens, asked for right after Escape, is open`, async ({ lab: { page } }) => {
    const menu = the(page, 'button', 'Menu');
    await menu.press(key);
    // As Escape does, and the key before the page has been told that the dialog is closed.
    await page.locator(`${dialog}[open]`).evaluate(async (open: HTMLDialogElement, again) => {
      open.dispatchEvent(new Event('cancel', { cancelable: true }));
      open.close();
      for (let i = 0; i < 5; i++) await Promise.resolve();
      dispatchEvent(new KeyboardEvent('keydown', { code: again, key: again.at(-1)! }));
    }, `Key${key}`);
    await nextFrames(page);
    await the(page, 'button', close).press('Enter');
    await expect(menu).toBeFocused();
  });
}
