// The lab's window by the names of its elements, and what a person reads in it. Those of the
// contract are found in both languages; the others by their name in the language that is shown.

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { texts, type Names } from '../src/i18n/texts';
import { expect, test, type ElectronApplication, type Locator, type Page } from '@playwright/test';

type Role = Parameters<Page['getByRole']>[0];

/** What is found by role and English name in every language, of the default function. */
export const contract: readonly (readonly [Role, string])[] = [
  ['combobox', 'Lesson'],
  ['combobox', 'Function'],
  ['textbox', 'f(x0, x1)'],
  ['spinbutton', 'Start x0'],
  ['spinbutton', 'Start x1'],
  ['slider', 'Learning rate'],
  ['textbox', 'Learning rate value'],
  ['spinbutton', 'Steps'],
  ['combobox', 'Optimizer'],
  ['combobox', 'Schedule'],
  ['spinbutton', 'Noise σ'],
  ['radiogroup', 'Gradient'],
  ['spinbutton', 'h'],
  ['radiogroup', 'Scale'],
  ['button', 'Play'],
  ['button', 'Pause'],
  ['button', 'Step back'],
  ['button', 'Step forward'],
  ['button', 'First step'],
  ['button', 'Last step'],
  ['button', 'Restart'],
  ['slider', 'Step'],
  ['combobox', 'Speed'],
  ['status', 'Outcome'],
  ['button', 'Why?'],
  ['img', 'Surface'],
  ['img', 'Gradient field'],
  ['img', 'Value by step'],
  ['table', 'Steps'],
  ['table', 'This step'],
  ['combobox', 'Language'],
  ['button', 'Presenter mode'],
  ['button', 'Export'],
  ['button', 'Pin this run'],
  ['button', 'Compare'],
];

/** Found in the same way while they are open. */
const whileOpen: typeof contract = [
  ['table', 'Comparison'],
  ['button', 'Race'],
  ['combobox', 'Find a command'],
  ['button', 'Open the whole lab'],
  ['button', 'Back to the lesson'],
  ['button', 'Course map'],
  ['list', 'Compared runs'],
  ['list', 'Set-ups'],
];

/** The control or picture of exactly this name. */
export const the = (page: Page, role: Role, name: string): Locator =>
  [...contract, ...whileOpen].some((one) => one[0] === role && one[1] === name)
    ? page.getByRole(role).and(page.locator(`[data-name="${name}"]`))
    : page.getByRole(role, { name, exact: true });

/**
 * A name of no contract, in whichever language is shown. Playwright does not read a quote in a
 * pattern, so any character stands for it.
 */
export function spoken(pick: (names: Names) => string): RegExp {
  const names = [pick(texts.en.names), pick(texts.ko.names)];
  return new RegExp(
    `^(${names.map((name) => name.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&').replaceAll("'", '.')).join('|')})$`,
    'u',
  );
}

export const outcomeOf = (page: Page): Locator => the(page, 'status', 'Outcome');

export const rateOf = (page: Page): Locator => the(page, 'textbox', 'Learning rate value');

/** The start as its fields show it. */
export const startOf = async (page: Page): Promise<[number, number]> => [
  Number(await the(page, 'spinbutton', 'Start x0').inputValue()),
  Number(await the(page, 'spinbutton', 'Start x1').inputValue()),
];

/** Leaves the focus nowhere. */
export const letGo = (page: Page): Promise<void> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

/** Unfolds the reasons of the verdict: its whole sentences stand in “Outcome” then. */
export async function unfoldReasons(page: Page): Promise<void> {
  const why = the(page, 'button', 'Why?');
  if ((await why.getAttribute('aria-expanded')) === 'false') await why.click();
}

/** What stands in “This step”, value by value from the top, as it is written. */
export const thisStep = (page: Page): Promise<string[]> =>
  the(page, 'table', 'This step').evaluate((table) =>
    [...(table as HTMLTableElement).rows].map((row) => row.cells[2].textContent),
  );

/** The row of one step in “Steps”; it exists while it is in sight. */
export const rowOf = (page: Page, step: number): Locator =>
  the(page, 'table', 'Steps').locator(`[role="row"][aria-rowindex="${step + 2}"]`);

/** The cells of a row as they are written, and in full as their title says. */
export const cellsOf = (row: Locator): Promise<{ text: string; title: string }[]> =>
  row.getByRole('cell').evaluateAll((cells) =>
    cells.map((cell) => ({
      text: cell.textContent ?? '',
      title: cell.getAttribute('title') ?? '',
    })),
  );

/** Goes to a step by the scrubber. */
export async function goTo(page: Page, step: number): Promise<void> {
  await the(page, 'slider', 'Step').fill(String(step));
}

/** The step shown. */
export const stepOf = async (page: Page): Promise<number> =>
  Number(await the(page, 'slider', 'Step').inputValue());

/** Types a value over the old one and leaves the field. */
export async function type(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press('Enter');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** By the mouse, with its button held down. */
export async function drag({ mouse }: Page, from: Point, to: Point): Promise<void> {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 5 });
  await mouse.up();
}

/** Gives the page exactly this size, whatever the menu bar takes. */
export async function resize(
  app: ElectronApplication,
  page: Page,
  [width, height]: readonly number[],
): Promise<void> {
  // Electron's windows are as they are; a browser's page has the size that it is given.
  if (page.viewportSize() !== null) return page.setViewportSize({ width, height });
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0].setContentSize(size[0], size[1]);
    },
    [width, height],
  );
  await expect
    .poll(() => page.evaluate(() => [window.innerWidth, window.innerHeight]))
    .toEqual([width, height]);
}

/** Lets the window be smaller than the lab does by itself. */
export const allowSmall = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].setMinimumSize(300, 200));

export const copy = (app: ElectronApplication, text: string): Promise<void> =>
  app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text);
export const copied = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard }) => clipboard.readText());

/** A place among the results of the test. */
export const place = (name: string): string => test.info().outputPath(name);

/** Writes a file there, as JSON or as it is. */
export async function fileOf(name: string, content: object | string): Promise<string> {
  await mkdir(path.dirname(place(name)), { recursive: true });
  await writeFile(place(name), typeof content === 'string' ? content : JSON.stringify(content));
  return place(name);
}

/** Opens the menu of the bar and takes one of its entries, by its name in the window's language. */
export async function fromMenu(page: Page, entry: string | RegExp): Promise<void> {
  await page.locator('[data-name="Menu"]').click();
  await page.locator('.main-menu').getByRole('button', { name: entry, exact: true }).click();
}

/** Light, dark or the computer's, where a person finds it. */
export async function chooseTheme(page: Page, theme: 'light' | 'dark' | 'system'): Promise<void> {
  await fromMenu(page, /^(Settings|설정)…$/);
  const dialog = page.locator('dialog.settings');
  await dialog.getByRole('combobox', { name: spoken((names) => names.theme) }).selectOption(theme);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** When what was changed just now is drawn. */
export const nextFrames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let i = 0; i < 3; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
  });
