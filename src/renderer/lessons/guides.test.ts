// Each lesson has a guide for teachers and a worksheet for students in each language, and they say
// what the lesson says: its steps, questions, choices and answers. Their minutes, tables and answers
// are asked for in src/renderer/sheet/lesson-papers.test.ts, the words in written-words.test.ts there.
import { describe, expect, test } from 'vitest';
import { read } from '../../../scripts/pages.fixture';
import { cardinal as english } from '../../i18n/en/cardinals';
import { cardinal as korean } from '../../i18n/ko/cardinals';
import { texts } from '../../i18n/texts';
import { lessons } from './index';

const words = {
  ko: {
    guide: [
      '진행',
      '앱의 예상 문제와 답',
      '흔한 답',
      '던질 질문과 답',
      '활동지의 답',
      '평가 문항',
      '정답과 채점 기준',
    ],
    steps: (count: number) => `${korean(count)} 단계`,
    points: /\((\d+)점\)$/,
    plans: { '50분 차시안': 50, '75분 차시안': 75 },
    sums: /(\d)\\~(\d)번\((\d+)분\)/g,
  },
  en: {
    guide: [
      'Steps',
      'The predictions and their answers',
      'Common answers',
      'Questions to ask, with answers',
      'Answers to the worksheet',
      'Assessment',
      'Answers and marking',
    ],
    steps: (count: number) => `${english(count)} steps`,
    points: /\((\d+) points\)$/,
    plans: { 'A plan for 50 minutes': 50, 'A plan for 75 minutes': 75 },
    sums: /(\d) to (\d) \((\d+)/g,
  },
} as const;

const sum = (minutes: readonly number[]) => minutes.reduce((all, spent) => all + spent, 0);

/** What stands under a heading of the second level. */
const under = (page: string, heading: string) =>
  page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

/** The items of the list under a heading: what a line begins with a dash or a number. */
const items = (page: string, heading: string): string[] =>
  [...under(page, heading).matchAll(/^(?:- |\d+\. )(.*)$/gm)].map(([, item]) => item);

/** The ways a number is written on paper: 0.1 and −2.4, 1e-7. */
const written = (value: number) =>
  [String(value), value.toExponential()].map((text) => text.replace(/^-/, '−'));

const pairs = (['ko', 'en'] as const).flatMap((language) =>
  lessons.map((lesson) => ({ language, lesson, at: `${language}/${lesson.id}` })),
);

describe.each(pairs)('the guide and the worksheet $at', ({ language, lesson }) => {
  const page = read(`docs/lessons/${language}/${lesson.id}.md`);
  const worksheet = read(`docs/lessons/${language}/worksheets/${lesson.id}.md`);
  const say = words[language];
  const own = texts[language].sheet;
  const [steps, answers, common, questions, sheet, tests, keys] = say.guide;
  const predictions = lesson.steps.flatMap((step, k) =>
    step.prediction
      ? [{ at: k + 1, prediction: step.prediction, texts: step.texts[language].prediction }]
      : [],
  );

  test('has the name, section, minutes and number of steps of its lesson', () => {
    const number = lessons.indexOf(lesson) + 1;
    expect(page.startsWith(`# ${number}. ${lesson.texts[language].title}\n`)).toBe(true);
    expect(page.slice(0, 600)).toContain(lesson.section);
    expect(page).toContain(`**${own.minutes(lesson.minutes)}**, ${say.steps(lesson.steps.length)}`);
  });

  test('has every part, in order, and goes through the steps of the lesson', () => {
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(headings).toEqual(say.guide);
    expect(items(page, common).length).toBeGreaterThanOrEqual(2);
    const titles = items(page, steps).map((item) => /^\*\*(.+)\*\* \(/.exec(item)?.[1]);
    expect(titles).toEqual(lesson.steps.map((step) => step.texts[language].title));
  });

  test('gives the answer of each prediction', () => {
    const given = items(page, answers);
    expect(given.length).toBe(predictions.length);
    for (const [k, { at, prediction, texts }] of predictions.entries()) {
      const right =
        prediction.kind === 'choice'
          ? [`“${texts?.choices?.[prediction.answer]}”`]
          : written(prediction.answer);
      const [, step, answer] = /^\*\*\D*(\d+)\D*?: (.+?)\.\*\* \S/.exec(given[k] ?? '') ?? [];
      expect(Number(step)).toBe(at);
      expect(right).toContain(answer);
    }
  });

  test('answers every question that it asks, of the class, the worksheet and the test', () => {
    for (const item of items(page, questions)) expect(item).toMatch(/^\*\*.+[?.]\*\* \S.{20,}/);
    const [, ...asked] = items(page, sheet);
    expect(asked.map((item) => item.split(' → ')[0])).toEqual(items(worksheet, own.questions));
    expect(items(page, tests).length).toBeGreaterThanOrEqual(3);
    expect(items(page, keys).length).toBe(items(page, tests).length);
    for (const item of items(page, tests)) expect(item).toMatch(say.points);
  });

  test('the worksheet asks each prediction and task of the lesson, with its choices', () => {
    const asked = items(worksheet, own.prediction);
    expect(asked.length).toBe(predictions.length);
    for (const [k, { texts }] of predictions.entries()) {
      // What stands between formulas, which the worksheet writes without TeX.
      for (const part of texts?.question.split(/\$[^$]+\$/) ?? []) {
        expect(asked[k]).toContain(part.trim());
      }
      for (const choice of texts?.choices ?? []) expect(worksheet).toContain(`- ☐ ${choice}\n`);
    }
    const tasks = lesson.steps.flatMap(({ texts }) => texts[language].task ?? []);
    const seen = items(worksheet, own.observation);
    expect(seen.map((item) => item.replace(/^\(.*?\) /, ''))).toEqual(tasks);
  });
});

describe.each(['ko', 'en'] as const)('the index %s', (language) => {
  const page = read(`docs/lessons/${language}/README.md`);
  const say = words[language];

  test('has a row for each lesson: guide, section, minutes, worksheet', () => {
    const rows = page.split('\n').filter((line) => /^\| \d+\. /.test(line));
    expect(rows.length).toBe(lessons.length);
    for (const [k, { id, texts, section, minutes }] of lessons.entries()) {
      const [, name, sections, spent, sheet] = rows[k].split('|').map((cell) => cell.trim());
      expect(name).toBe(`${k + 1}. [${texts[language].title}](${id}.md)`);
      expect(sections.split(', ')).toContain(section);
      expect(Number(spent)).toBe(minutes);
      expect(sheet).toContain(`(worksheets/${id}.md)`);
    }
  });

  test('calls the buttons of a lesson by their names', () => {
    const { again, explain, free, task } = texts[language].lesson;
    const flat = page.replace(/\s+/g, ' ');
    const quoted = [...flat.matchAll(/“([^”]+)”/g)].map(([, name]) => name);
    expect(quoted).toEqual(expect.arrayContaining([again, explain, free]));
    if (language === 'ko') expect(quoted).toContain(task);
  });

  test('adds up the minutes of lessons that follow each other, and fills a period with its plans', () => {
    const sums = [...page.matchAll(say.sums)].map((found) => found.slice(1).map(Number));
    expect(sums.length).toBe(5);
    for (const [from, to, whole] of sums) {
      expect(sum(lessons.slice(from - 1, to).map(({ minutes }) => minutes))).toBe(whole);
    }
    for (const [heading, whole] of Object.entries(say.plans)) {
      const minutes = under(page, heading).matchAll(/\| +(\d+) +\|$/gm);
      expect(sum([...minutes].map(([, spent]) => Number(spent)))).toBe(whole);
    }
  });
});
