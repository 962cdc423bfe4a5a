// The worksheet of each lesson in each language: what is on the student's copy, and what on the
// teacher's alone.

import { h } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { texts } from '../../i18n/texts';
import { languages } from '../../shared/languages';
import { textOf } from '../help/text-of.fixture';
import { lessons } from '../lessons';
import type { Lesson } from '../lessons/lesson';
import { LessonSheet } from './lesson-sheet';
import { papersOf } from './lesson-papers';
import type { SheetStyle } from './sheet';

vi.mock('../drawing/text/typeset', () => ({ Typeset: ({ tex }: { tex: string }) => `$${tex}$` }));

const unmarked = (text: string): string => text.replaceAll('`', '');
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function sheetOf(lesson: Lesson, style: SheetStyle, own = false): string {
  const number = own ? null : lessons.indexOf(lesson) + 1;
  return flat(textOf(h(LessonSheet, { style, lesson, number, figure: null })));
}

/** The longest piece of a text that has no mark in it. */
const plainPart = (text: string): string =>
  text
    .split(/\$[^$]+\$|\[\[[^\]]+\]\]|`[^`]+`|\n+/)
    .map((piece) => piece.trim())
    .sort((a, b) => b.length - a.length)[0] ?? '';

const pairs = languages.flatMap((language) => lessons.map((lesson) => ({ lesson, language })));

describe.each(pairs)('the worksheet of $lesson.id, $language', ({ lesson, language }) => {
  const student = sheetOf(lesson, { languages: [language], answers: false });
  const teacher = sheetOf(lesson, { languages: [language], answers: true });
  const papers = papersOf(lesson, language)!;
  const t = texts[language].sheet;
  const own = lesson.steps.map((step) => step.texts[language]);

  test('asks on both copies what the lesson asks', () => {
    const { title, aim } = lesson.texts[language];
    for (const sheet of [student, teacher]) {
      expect(sheet).toContain(`${lessons.indexOf(lesson) + 1}. ${title}`);
      expect(sheet).toContain(aim);
      expect(sheet).toContain(flat(unmarked(papers.subject)));
      for (const word of [t.name, t.number, t.class, t.date]) expect(sheet).toContain(word);
      for (const { prediction, task } of own) {
        if (task !== undefined) expect(sheet).toContain(plainPart(task));
        if (!prediction) continue;
        expect(sheet).toContain(plainPart(prediction.question));
        for (const choice of prediction.choices ?? []) expect(sheet).toContain(plainPart(choice));
      }
      for (const { question } of papers.questions) expect(sheet).toContain(unmarked(question));
      for (const cell of papers.table.rows.flat()) expect(sheet).toContain(cell);
      // No mark of Markdown or of a lesson is left.
      expect(sheet.replaceAll(/\$[^$]*\$/g, '')).not.toMatch(/\[\[|\]\]|`|\*\*|undefined|\| /);
    }
    expect(student).toContain(t.reflection);
  });

  test('gives answers, reasons and minutes to the teacher alone', () => {
    const answers = [
      ...own.flatMap(({ prediction }) => (prediction ? [plainPart(prediction.because)] : [])),
      ...papers.questions.map(({ answer }) => unmarked(answer)),
      unmarked(papers.tableAnswer),
      t.teachersCopy,
      t.minutes(lesson.minutes),
    ];
    for (const answer of answers) {
      expect(teacher).toContain(flat(answer));
      expect(student).not.toContain(flat(answer));
    }
    expect(student).not.toContain('✓');
    const asked = lesson.steps.filter(({ prediction }) => prediction);
    const counted = (sheet: string) => sheet.split(t.rightAnswer).length - 1;
    expect(counted(teacher) - counted(student)).toBeGreaterThanOrEqual(asked.length);
    // Of each choice the right one is ticked.
    const chosen = asked.filter(({ prediction }) => prediction?.kind === 'choice');
    expect(teacher.split('✓')).toHaveLength(chosen.length + 1);
  });
});

test.each(lessons)('$id in both languages says everything in each', (lesson) => {
  const both = sheetOf(lesson, { languages: ['ko', 'en'], answers: false });
  for (const { texts: own } of lesson.steps) {
    for (const language of languages) {
      const { prediction } = own[language];
      if (prediction) expect(both).toContain(plainPart(prediction.question));
    }
  }
  expect(both.indexOf(lesson.texts.ko.title)).toBeLessThan(both.indexOf(lesson.texts.en.title));
});

test('a lesson of somebody’s own has its first steps to fill in, in place of a written table', () => {
  // −3 − 0.01·(−6) = −2.94 by hand; lesson 4 opens with lr = 0.01.
  const own: Lesson = { ...lessons[3], id: 'own' };
  const student = sheetOf(own, { languages: ['en'], answers: false }, true);
  const teacher = sheetOf(own, { languages: ['en'], answers: true }, true);
  expect(student).toContain(texts.en.sheet.steps);
  expect(student).not.toContain('-2.94');
  expect(teacher).toContain('-2.94');
  // f after four steps: 25·0.98⁸, to check with.
  expect(student).toContain(String(Number((25 * 0.98 ** 8).toPrecision(5))));
});
