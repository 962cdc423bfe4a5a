// A language is a folder, its lines and the lessons' files: a third one, of which every text stands
// between ⟦ and ⟧, compiles without another file touched, and a walk through the whole window in it
// finds no letter outside of them.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { ElectronApplication, Page } from '@playwright/test';
import type { MenuItem } from 'electron';
import { makeThirdLanguage, thirdLanguage } from '../scripts/third-language.mjs';
import type { Texts } from '../src/i18n/texts';
import { bareText, noteDrawnText } from './bare-text';
import { closeLab, expect, startLab, test as base, type Lab } from './launch';
import { Faults, toTheEye } from './faults';
import { Hand } from './hand';
import { chooseFile, menuItem } from './app-menu';
import { fileOf, outcomeOf, resize, the, type } from './screen';
import { walk as walkStates, type PartName } from './walk';

/** What stays as it is in every language; it is taken away before letters are looked for. */
const sameTexts = [
  // Names of the notebook's code and of its numbers.
  /\b(lr|step_num|init_x|function_tmp[12]|float64|grad|NaN|Infinity)\b/g,
  // Functions of a formula.
  /\b(sin|cos|tan|exp|log|sqrt|abs|min|max|softmax|argmax)\b/g,
  // What a key has printed on it.
  /\b((Ctrl|Shift|Alt)\+\S+|Space|Home|End|Page Down|Page Up|Esc|Tab|Delete)/g,
  // A language is called by its own name.
  /한국어|English/g,
];

/** Where everything does: the notebook's code of a step, its cells, what was typed, and formulas. */
const samePlace =
  /> coded$|(shared-array > sides > side|side > cells > \w+)$| > (formula-underline|math)$/;

const bareIn = async (page: Page): Promise<string[]> =>
  (await bareText(page)).filter((line) => {
    if (samePlace.test(line)) return false;
    let text = line.slice(0, line.lastIndexOf(': '));
    for (const same of sameTexts) text = text.replaceAll(same, '');
    return /\p{L}{3,}|\p{Script=Hangul}|[⟦⟧]/u.test(text);
  });

async function speakIt(page: Page): Promise<void> {
  await noteDrawnText(page);
  await the(page, 'combobox', 'Language').selectOption(thirdLanguage);
  await page.evaluate(() => dispatchEvent(new Event('beforeunload')));
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', thirdLanguage);
  await expect(outcomeOf(page)).toContainText('⟦');
}

interface ThirdLab extends Lab {
  /** What the compiler says of the copy. */
  readonly problems: string;
  readonly texts: Texts;
}

const test = base.extend<object, { third: ThirdLab }>({
  third: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const { folder, problems } = await makeThirdLanguage();
      const script = (name: string) => pathToFileURL(path.join(folder, 'scripts', name)).href;
      // Those of the copy: they know where they lie.
      const { ensureBuilt } = await import(script('build.mjs'));
      await ensureBuilt('app');
      const { electronLaunch } = await import(script('electron/launch.mjs'));
      const userData = await mkdtemp(path.join(tmpdir(), 'descent-lab-e2e-'));
      const lab = await startLab({ electronLaunch }, userData);
      await speakIt(lab.page);
      const i18n = pathToFileURL(path.join(folder, 'src', 'i18n', 'texts.ts')).href;
      const { texts } = await import(i18n);
      await use({ ...lab, problems, texts: texts[thirdLanguage] });
      await closeLab(lab.app);
      await rm(userData, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

/** The labels of the app's menu, and the title of its window. */
const outsideThePage = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(({ BrowserWindow, Menu }) => {
    const labels = (items: readonly MenuItem[]): string[] =>
      items.flatMap(({ label, submenu }) => [label, ...labels(submenu?.items ?? [])]);
    return [
      ...labels(Menu.getApplicationMenu()?.items ?? []),
      BrowserWindow.getAllWindows()[0].getTitle(),
    ].filter((text) => text !== '');
  });

type Look = (at: string) => Promise<void>;

/** What the parts of the walk do not bring: other verdicts, what is told of a place, and all that is refused. */
async function walkRuns(hand: Hand, look: Look): Promise<void> {
  const { page } = hand;
  for (const lr of ['1', '1.01']) {
    await hand.rate(lr);
    for (const step of ['Last step', 'First step']) {
      await hand.press(`[data-name="${step}"]`);
      await look(`lr = ${lr}, ${step}`);
    }
  }
  await hand.choose('.chart-choice', 'value');
  for (const place of ['Surface', 'Gradient field', 'Value by step']) {
    await the(page, 'img', place).hover();
    await look(`the pointer over ${place}`);
  }
}

async function walkProblems({ page }: Hand, app: ElectronApplication, look: Look): Promise<void> {
  for (const formula of ['x0^', 'foo(x0)', '(x0', 'x0 + 한', '']) {
    await the(page, 'textbox', 'f(x0, x1)').fill(formula);
    await expect(page.getByRole('alert').first()).toBeVisible();
    await look(`the formula “${formula}”`);
  }
  await page.keyboard.press('Escape');
  for (const [role, name] of [
    ['textbox', 'Learning rate value'],
    ['spinbutton', 'Start x0'],
  ] as const) {
    await type(the(page, role, name), 'a lot');
    await expect(page.getByRole('alert').first()).toBeVisible();
    await look(`no number in ${name}`);
    await page.keyboard.press('Escape');
  }
  const negative = '{"format":"descent-lab","version":1,"lr":-1}';
  for (const [k, text] of ['no session', '{}', negative].entries()) {
    await chooseFile(app, await fileOf(`${k}.json`, text));
    await menuItem(app, 'open');
    await expect(page.locator('.notice')).toContainText(`${k}.json`);
    await look(`the file ${text}`);
    await page.locator('.notice button').click();
  }
}

// One after the other, in the one copy that is made.
test.describe.configure({ mode: 'default' });

test('a third language needs no file of another', ({ third }) => {
  expect(third.problems).toBe('');
});

/** Whose texts, a third longer, are read whole too; the others are looked at for bare words alone. */
const readParts: readonly PartName[] = ['essentials', 'dialogs', 'presented'];

test('a walk through the window in a third language finds no other, and reads it whole @full', async ({
  third: { app, page, texts, complaints },
}) => {
  test.setTimeout(300_000);
  await resize(app, page, [1280, 800]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const hand = new Hand(page);
  const faults = new Faults(hand);
  const look: Look = (at) => faults.note(at, bareIn);
  try {
    await walkStates(page, texts, readParts, async (at) => {
      await faults.note(at, toTheEye);
      await look(at);
    });
    await walkStates(page, texts, ['whole'], async (at, { fresh }) => {
      if (fresh) await look(at);
    });
    await hand.press('[data-name="More"]');
    expect((await outsideThePage(app)).filter((text) => !/^⟦.*⟧/.test(text))).toEqual([]);
    await walkRuns(hand, look);
    await walkProblems(hand, app, look);
    await hand.press('[data-name="More"]');
  } finally {
    await page.emulateMedia({ reducedMotion: null });
    // Also where the walk has ended early.
    expect.soft(faults.list()).toEqual([]);
  }
  expect(complaints).toEqual([]);
});

test('bare text is seen wherever it stands', async ({ third: { page } }) => {
  expect(await bareIn(page)).toEqual([]);
  await page.evaluate(() => {
    document.body.append('Plain words ⟦and marked⟧ 맨글');
    document.body.setAttribute('title', 'A name');
    document.createElement('canvas').getContext('2d')!.fillText('Drawn', 0, 0);
  });
  expect(await bareIn(page)).toEqual([
    'Plain words 맨글: body',
    'A name: title of body',
    'Drawn: canvas',
  ]);
});
