// Korean and English, light and dark: chosen from the system, switched while the lab runs.

import type { Page } from '@playwright/test';
import { HANGUL, isEnglish } from './spoken-words';
import { chooseTheme, outcomeOf, the } from './screen';
import { expect, test } from './shared-lab';

/** Every piece of text on screen, the labels of the drawings and the tool tips too. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement?.closest('[lang]:not(html)') && shown(parentElement!)) {
        texts.push(textContent!.trim());
      }
    }
    for (const element of document.querySelectorAll('[title], [aria-description]')) {
      if (!shown(element)) continue;
      texts.push(element.getAttribute('title') ?? '');
      texts.push(element.getAttribute('aria-description') ?? '');
    }
    return texts.filter((text) => text !== '');
  });

/** With the names of keys, which stay as they are in Korean. */
const inEnglish = (text: string) =>
  isEnglish(text.replaceAll(/Space|Ctrl|Shift|Home|End|\bmax\b/g, ''));

/** All that is read is in one language, and it is much. */
async function expectIn(page: Page, language: 'en' | 'ko'): Promise<void> {
  const inKorean = (text: string) => HANGUL.test(text);
  const [title, own, other] =
    language === 'en'
      ? (['Descent Lab', inEnglish, inKorean] as const)
      : (['경사 하강 실험실', inKorean, inEnglish] as const);
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page).toHaveTitle(title);
  await expect.poll(async () => (await textsOf(page)).filter(other)).toEqual([]);
  expect((await textsOf(page)).filter(own).length).toBeGreaterThan(30);
}

test('on a Korean computer the lab is Korean, in a window of its default size', async ({
  launchLab,
}) => {
  const { app, page } = await launchLab({ language: 'ko' });
  await expect(outcomeOf(page)).toContainText('수렴');
  await expectIn(page, 'ko');
  const menu = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()!.items.map((item) => item.label),
  );
  for (const label of menu) expect(label).toMatch(HANGUL);
  const window = await app.evaluate(({ BrowserWindow }) => {
    const [first] = BrowserWindow.getAllWindows();
    return { title: first.getTitle(), size: first.getSize() };
  });
  expect(window).toEqual({ title: '경사 하강 실험실', size: [1280, 800] });
});

test('the language is switched while the lab runs, both ways, unfolded and at first', async ({
  lab: { app, page },
}) => {
  const menu = () =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.getMenuItemById('undo')!.label);
  await expectIn(page, 'en');
  await the(page, 'combobox', 'Language').selectOption('ko');
  await expectIn(page, 'ko');
  await expect(outcomeOf(page)).toContainText('수렴');
  await expect.poll(menu).toMatch(HANGUL);
  await page.locator('[data-name="More"]').click();
  await expectIn(page, 'ko');
  await the(page, 'combobox', 'Language').selectOption('en');
  await expectIn(page, 'en');
  await expect.poll(menu).not.toMatch(HANGUL);
});

/** Of the paper behind everything: 0 is black, 255 is white. */
const paper = (page: Page): Promise<number> =>
  page.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.body).backgroundColor)?.[0]));

test('the theme is switched, and drawn anew; left to the system, it follows that', async ({
  lab: { app, page },
}) => {
  const system = (theme: 'dark' | 'light' | 'system') =>
    app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
  expect(await paper(page)).toBeGreaterThan(200);
  await system('dark');
  await expect.poll(() => paper(page)).toBeLessThan(60);
  await system('light');
  await expect.poll(() => paper(page)).toBeGreaterThan(200);
  await system('system');
  await chooseTheme(page, 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => paper(page)).toBeLessThan(60);
  await chooseTheme(page, 'light');
  await expect.poll(() => paper(page)).toBeGreaterThan(200);
});
