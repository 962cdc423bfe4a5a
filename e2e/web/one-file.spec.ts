// The one file from a disk: nothing beside it, no server, and whatever was put into it.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { inProject } from '../../scripts/project.mjs';
import { texts } from '../../src/i18n/texts';
import { descentLesson } from '../../src/renderer/lessons/descent';
import { fileOfLesson } from '../../src/renderer/lessons/file-of-lesson';
import { lessonText } from '../../src/shared/lessons/lesson-text';
import { pageWith } from '../../src/shared/page/data-block';
import { defaultSession, savedSession } from '../../src/shared/session/session';
import { setUpsText } from '../../src/shared/set-ups/set-ups';
import { fromMenu, outcomeOf, the, type } from '../screen';
import { expect, test, type OpenLab } from './browser-lab';
import { exportedRows, rowsAtTen } from './exported-rows';

const BUILT = inProject('dist', 'descent-lab.html');
const emptyPage = () => readFile(BUILT, 'utf8');

const openFile = (openLab: OpenLab, file: string, language: 'en' | 'ko' = 'en') =>
  openLab({ language, site: { url: pathToFileURL(file).href, close: async () => {} } });

/** A page that holds what is written. */
async function holding(text: string): Promise<string> {
  const file = test.info().outputPath('held.html');
  await writeFile(file, pageWith(await emptyPage(), text) ?? '');
  return file;
}

const lrBox = (page: Page) => the(page, 'textbox', 'Learning rate value');

/** As Firefox and Safari, whose downloads a test can read. */
const withoutPickers = (page: Page) =>
  page.evaluate(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });

test('computes, teaches, saves and opens from a disk', async ({ openLab }) => {
  const t = texts.en;
  const { page } = await openFile(openLab, BUILT);
  await expect(outcomeOf(page)).toHaveClass(/converged/);
  await expect(page).toHaveTitle(t.app);
  await type(lrBox(page), '10');
  await expect(outcomeOf(page)).toHaveClass(/diverged|frozen/);
  expect(await exportedRows(page)).toEqual(rowsAtTen);

  await the(page, 'combobox', 'Lesson').selectOption('too-large');
  await expect(page.locator('.lesson-body .katex').first()).toBeVisible();
  await the(page, 'combobox', 'Lesson').selectOption({ index: 0 });
  await expect(lrBox(page)).toHaveValue('10');

  await withoutPickers(page);
  const download = page.waitForEvent('download');
  await fromMenu(page, t.commands.save.label);
  const saved = test.info().outputPath('mine.json');
  await (await download).saveAs(saved);
  await type(lrBox(page), '0.3');
  const chooser = page.waitForEvent('filechooser');
  await fromMenu(page, t.commands.open.label);
  await (await chooser).setFiles(saved);
  await expect(lrBox(page)).toHaveValue('10');
});

test('passes itself on: saved as a page, it opens on what was seen @full', async ({ openLab }) => {
  const { page } = await openFile(openLab, await holding(titled('First </script> <!-- 첫 장')));
  await expect(page).toHaveTitle('First </script> <!-- 첫 장 – Descent Lab');
  await type(lrBox(page), '0.3');
  await withoutPickers(page);
  await fromMenu(page, texts.en.commands.savePage.label);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: texts.en.export.save }).click();
  const passed = test.info().outputPath('passed on.html');
  await (await download).saveAs(passed);

  // Nothing of the page that made it is in it, but what was put there.
  const [made, built] = await Promise.all([readFile(passed, 'utf8'), emptyPage()]);
  const data = /<script type="application\/json" id="descent-lab-data">([^<]*)/;
  expect(made.replace(data, '')).toBe(built.replace(data, ''));

  const other = await openFile(openLab, passed, 'ko');
  await expect(lrBox(other.page)).toHaveValue('0.3');
  await expect(outcomeOf(other.page)).toHaveClass(/converged/);
  await expect(other.page).toHaveTitle(/^First <\/script> <!-- 첫 장/);
  // What is done there is kept, and for no other page.
  await type(lrBox(other.page), '0.7');
  await other.page.reload();
  await expect(lrBox(other.page)).toHaveValue('0.7');
  const another = pathToFileURL(BUILT).href;
  await other.page.goto(another);
  expect(other.complaints.splice(0)).toEqual([`request: ${another}`]);
  await expect(lrBox(other.page)).toHaveValue('0.1');
});

const titled = (title: string): string =>
  JSON.stringify(savedSession({ ...defaultSession, title, lr: 10 }));

test('holds a list of set-ups or a lesson, and says what is wrong with anything else @full', async ({
  openLab,
}) => {
  const two = [0.1, 0.2].map((lr) => ({ ...defaultSession, title: `lr ${lr}`, lr }));
  const list = await openFile(openLab, await holding(setUpsText(two)));
  await expect(lrBox(list.page)).toHaveValue('0.1');
  await list.page.keyboard.press('Control+l');
  await expect(list.page.locator('.set-up-name b')).toHaveText(['lr 0.1', 'lr 0.2']);

  const lesson = await openFile(openLab, await holding(lessonText(fileOfLesson(descentLesson))));
  await expect(lesson.page.locator('.lesson-body')).toBeVisible();

  const { page } = await openFile(openLab, await holding('<img src=x onerror=alert(1)>'));
  await expect(page.locator('.notice')).toHaveText(/JSON/);
  await expect(outcomeOf(page)).toHaveClass(/converged/);
});
