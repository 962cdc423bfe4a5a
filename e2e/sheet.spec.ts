// Worksheets and reports as PDF: what leaves the window is opened as a reader would, and looked at.

import { readFile } from 'node:fs/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import { texts } from '../src/i18n/texts';
import { printed, readPdf, type Pdf } from './pdf';
import { runLab } from './run-lab';
import { chooseFile } from './app-menu';
import { chooseTheme, place, the } from './screen';
import { expect, test } from './shared-lab';

test.use({ surface: 'drawn' });

const { sheet, sheetForm, export: form } = texts.en;
const { sheet: korean } = texts.ko;

/** As `Pdf.text` has it. */
const tight = (words: string): string => words.replaceAll(/\s+/g, '');

async function openForm(page: Page): Promise<void> {
  await page.locator('[data-name="Export"]').click();
  await page.locator('.export-kinds label', { hasText: form.forms.sheet.title }).click();
  await expect(page.locator('.sheet-preview .sheet')).toBeVisible();
}

async function save(app: ElectronApplication, page: Page, name: string): Promise<Pdf> {
  const file = place(`${name}.pdf`);
  await chooseFile(app, file);
  await page.getByRole('button', { name: form.save }).click();
  await expect(page.locator('.make-state')).toContainText(`${name}.pdf`, { timeout: 20_000 });
  // Modal again, and its button is where the focus was.
  await expect(page.locator('dialog.export-dialog:modal')).toBeVisible();
  return readPdf(await readFile(file));
}

/** What every sheet is, whatever the window looks like. */
function expectSheet(pdf: Pdf, title: string): void {
  expect(pdf.size[0]).toBeCloseTo(210, 0);
  expect(pdf.size[1]).toBeCloseTo(297, 0);
  expect(pdf.title).toBe(title);
  for (const role of ['H1', 'H2', 'Table', 'TH', 'Figure']) {
    expect([...pdf.roles]).toContain(role);
  }
  expect(pdf.missingFonts).toEqual([]);
  expect(pdf.whiteEdge).toBe(true);
  // The surface and the field, in their colours.
  expect(pdf.coloured).toBeGreaterThan(0.05);
  expect(pdf.alternatives.join(' ')).toMatch(/\d/);
}

test('the worksheet of a lesson, for students and for their teacher @full', async ({
  lab: { app, page },
}) => {
  await chooseTheme(page, 'dark');
  await openForm(page);
  await page.getByLabel(sheetForm.about).selectOption('too-large');
  const student = await save(app, page, 'student');
  expectSheet(student, '5. A learning rate too large');
  expect(student.pages).toBeGreaterThan(1);
  for (const words of [sheet.class, sheet.date, 'It jumps between two points for ever']) {
    expect(student.text).toContain(tight(words));
  }
  const reason = tight('so adding it rounds back to the same number');
  expect(student.text).not.toContain(reason);
  expect(student.text).not.toContain(tight(sheet.teachersCopy));

  await page.getByLabel(sheetForm.answers).check();
  await page.getByLabel(sheetForm.bilingual).check();
  const teacher = await save(app, page, 'teacher');
  expectSheet(teacher, '5. 학습률이 너무 큰 경우 / 5. A learning rate too large');
  for (const words of [sheet.teachersCopy, korean.teachersCopy, '두 점 사이를 끝없이 오간다']) {
    expect(teacher.text).toContain(tight(words));
  }
  expect(teacher.text).toContain(reason);
});

test('the report of an experiment, whatever somebody calls themselves @full', async ({
  lab: { app, page },
}) => {
  const complaints: string[] = [];
  page.on('dialog', (dialog) => complaints.push(dialog.message()));
  await openForm(page);
  await page.getByLabel(sheet.report, { exact: true }).check();
  const name = '<b>김</b> & "O\'Neill" <img src=x onerror=alert(1)>';
  await page.getByLabel(sheet.name, { exact: true }).fill(name);
  await page.getByLabel(sheet.number, { exact: true }).fill('10203');
  await page.getByLabel(sheetForm.reflection).fill('작은 lr은 느리다.\n<script>alert(1)</script>');
  const report = await save(app, page, 'report');
  expectSheet(report, texts.en.lesson.free);
  for (const words of ['10203', '작은 lr은 느리다.', 'onerror=alert(1)>']) {
    expect(report.text).toContain(tight(words));
  }
  // Letter for letter as it was typed.
  await expect(page.locator('.sheet-preview .sheet-person')).toContainText(name);
  await expect(page.locator('.sheet-preview script, .sheet-preview dd *')).toHaveCount(0);
  expect(report.text).toContain(tight('Arrived at a minimum at step 42.'));
  expect(complaints).toEqual([]);

  // Ctrl+P prints the sheet that is open, upright.
  const paper = await printed(app);
  expect(paper.landscape).toBe(false);
  expect(paper.text).toContain('onerror=alert(1)>');
  expect(paper.text).not.toContain(tight(sheetForm.reflectionKept));

  // Closed, the window is what is printed again; what somebody thought is kept, who they are is not shown.
  await page.keyboard.press('Escape');
  await expect(page.locator('.sheet-paper')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-paper');
  await expect(the(page, 'button', 'Play')).toBeVisible();
});

test('the command line makes the worksheet of a set-up @full', async () => {
  const file = place('class.pdf');
  const run = ['--lr', '10', '--steps', '3', '--language', 'ko', '--theme', 'dark'];
  const ended = await runLab([`--export=${file}`, '--answers', ...run]);
  expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
  const pdf = await readPdf(await readFile(file));
  expectSheet(pdf, texts.ko.objectives.book.name);
  expect(pdf.text).toContain(tight(korean.ask.outcomes.away) + tight(korean.rightAnswer));
});
