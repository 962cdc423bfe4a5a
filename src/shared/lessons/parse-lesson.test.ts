import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { said } from '../../i18n/said.fixture';
import { type LessonFile } from './lesson-file';
import { readLessonText } from './lesson-text';
import { problemsOfLesson, parseLesson } from './parse-lesson';
import { bounds } from '../bounds';

const prediction = {
  question: { en: 'What happens?', ko: '어떻게 될까요?' },
  choices: ['It arrives', { en: 'It runs away', ko: '멀어진다' }],
  answer: 1,
  because: 'It is so.',
};

const whole = {
  format: 'descent-lab-lesson',
  version: 1,
  id: 'too-large',
  title: { en: 'Too large', ko: '너무 큰 학습률' },
  aim: 'You can see it.',
  section: '4.4.1',
  minutes: 5,
  steps: [
    {
      id: 'first',
      title: 'One',
      text: 'Take $\\eta$ and [[gradient]].',
      session: { objective: { id: 'book' }, start: [1, 2], lr: 0.1, steps: 50, chart: 'growth' },
      against: [{ lr: 0.2, name: 'other' }],
      at: 'last',
      figure: 'secant',
      controls: ['lr'],
      views: ['field', 'chart'],
      covers: ['path', 'verdict'],
      symbols: [{ tex: '\\eta', code: 'lr', field: 'lr' }],
      prediction,
      task: 'Set lr to 1.',
      done: [
        { check: 'lr', is: 1 },
        { check: 'outcome', is: 'cycling' },
      ],
      demo: { change: { lr: 1 }, at: 3 },
      hint: 'Type it.',
    },
    { title: 'Two', text: 'Look.' },
  ],
};

type Change = Record<string, unknown>;
/** The lesson with its first step, or all of it, changed; `undefined` takes a field away. */
const cleaned = (of: Change) =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined));
const lessonWith = (change: Change) => cleaned({ ...whole, ...change });
const stepWith = (change: Change) =>
  lessonWith({ steps: [cleaned({ ...whole.steps[0], ...change }), whole.steps[1]] });

test('a lesson is taken as it stands', () => {
  expect(parseLesson(whole)).toEqual({ ok: true, value: whole });
  expect(problemsOfLesson(whole)).toEqual([]);
});

test('most of a lesson may be left out', () => {
  const least = { ...lessonWith({ id: undefined, section: undefined }), steps: [whole.steps[1]] };
  expect(parseLesson(least)).toMatchObject({ ok: true });
});

describe('what is wrong is named in one sentence, with its place', () => {
  test.each<[string, unknown, RegExp]>([
    ['nothing', null, /^This is not a lesson of Descent Lab/],
    ['a list', [], /^This is not a lesson/],
    ['a session', { format: 'descent-lab', version: 2 }, /^This is not a lesson/],
    ['a later version', lessonWith({ version: 2 }), /newer Descent Lab \("version": 2\)/],
    ['a field too many', lessonWith({ script: 'alert(1)' }), /^Unknown field “script”/],
    ['no title', lessonWith({ title: undefined }), /^Title: This must not be left out/],
    ['an empty title', lessonWith({ title: ' ' }), /^Title: A text of 1 to 200 characters/],
    ['a title in no language', lessonWith({ title: {} }), /^Title: A text of/],
    ['a title in another language', lessonWith({ title: { fr: 'x' } }), /^Title: /],
    ['a long title', lessonWith({ title: 'a'.repeat(bounds.line + 1) }), /^Title: /],
    ['no minutes', lessonWith({ minutes: 0 }), /^Minutes: A whole number from 1 to 600/],
    ['a path as id', lessonWith({ id: '../x' }), /^Id: An id has 1 to 60 small letters/],
    ['no steps', lessonWith({ steps: [] }), /^Steps: A list of 1 to 40/],
    [
      'too many steps',
      lessonWith({ steps: Array.from({ length: bounds.lessonSteps + 1 }, () => whole.steps[1]) }),
      /^Steps: A list of 1 to 40/,
    ],
    ['a step that is none', lessonWith({ steps: [7] }), /^Step 1: /],
    [
      'an id twice',
      lessonWith({ steps: [whole.steps[0], whole.steps[0]] }),
      /^Step 2, id: Another step has this id/,
    ],
    [
      'an id that is the place of another step',
      lessonWith({
        steps: [
          { ...whole.steps[0], id: 'step-2' },
          { title: 'Two', text: 'Two.' },
        ],
      }),
      /^Step 1, id: Another step has this id/,
    ],
    ['an id that every object has', stepWith({ id: 'constructor' }), /^Step 1, id: An id has/],
    [
      'a long text',
      stepWith({ text: { en: 'x', ko: '가'.repeat(bounds.prose + 1) } }),
      /^Step 1, text.*1 to 4000/,
    ],
    [
      'a formula that no browser could lay out',
      stepWith({ text: `Look: $${'\\frac{1}{'.repeat(350)}x${'}'.repeat(350)}$.` }),
      /^Step 1, text: A formula between two \$ has at most 1000 characters and 40 levels of braces\.$/,
    ],
    [
      'the same in one language of a choice',
      stepWith({
        prediction: {
          ...prediction,
          choices: ['a', { ko: `$${'x^{'.repeat(41)}x${'}'.repeat(41)}$` }],
        },
      }),
      /^Step 1, prediction, choice 2.*40 levels/,
    ],
    [
      'the same as a symbol',
      stepWith({
        symbols: [{ tex: `${'x^{'.repeat(41)}${'}'.repeat(41)}`, code: 'lr', field: 'lr' }],
      }),
      /^Step 1, symbol 1.*40 levels/,
    ],
    [
      'an unknown control',
      stepWith({ controls: ['lr', 'x'] }),
      /^Step 1, controls: “controls” must be one of/,
    ],
    ['a control twice', stepWith({ controls: ['lr', 'lr'] }), /^Step 1, controls: .*twice/],
    ['an unknown cover', stepWith({ covers: ['all'] }), /^Step 1, covered parts: .*“all”/],
    ['an unknown figure', stepWith({ figure: 'photo' }), /^Step 1, figure: .*“photo”/],
    ['lr below 0', stepWith({ session: { lr: -1 } }), /^Step 1, set-up: .*lr/],
    ['lr as text', stepWith({ session: { lr: '0.1' } }), /^Step 1, set-up: .*lr/],
    [
      'a start of three',
      stepWith({ session: { start: [1, 2, 3] } }),
      /^Step 1, set-up: “start” must hold one number/,
    ],
    [
      'an unknown function',
      stepWith({ session: { objective: { id: 'x' } } }),
      /^Step 1, set-up: “objective” must be one of/,
    ],
    [
      'a formula that is none',
      stepWith({ session: { objective: { expression: 'x0 +' } } }),
      /^Step 1, set-up: “x0 \+”: A value is missing after “\+”/,
    ],
    [
      'the language of a session',
      stepWith({ session: { language: 'en' } }),
      /^Step 1, set-up: Unknown field “language”/,
    ],
    [
      'a compared run that is none',
      stepWith({ against: [{ lr: 0 }] }),
      /^Step 1, compared run 1: .*lr/,
    ],
    [
      'a compared run with a name that is none',
      stepWith({ against: [{ lr: 1 }, { name: 7 }] }),
      /^Step 1, compared run 2: .*“name”/,
    ],
    [
      'a compared run with a field too many',
      stepWith({ against: [{ style: 1 }] }),
      /^Step 1, compared run 1: Unknown field “style”/,
    ],
    [
      'a step that the run has not',
      stepWith({ at: 51 }),
      /^Step 1, step of the run: .*its last is 50/,
    ],
    ['a half step', stepWith({ at: 1.5 }), /^Step 1, step of the run: /],
    [
      'one choice',
      stepWith({ prediction: { ...prediction, choices: ['a'] } }),
      /^Step 1, prediction, choices: A list of 2 to 8/,
    ],
    [
      'an empty choice',
      stepWith({ prediction: { ...prediction, choices: ['a', ''] } }),
      /^Step 1, prediction, choice 2: A text of 1 to 200/,
    ],
    [
      'an answer beyond the choices',
      stepWith({ prediction: { ...prediction, answer: 2 } }),
      /^Step 1, prediction, right answer: .*from 0 to 1/,
    ],
    [
      'an answer that is no number',
      stepWith({ prediction: { question: 'a', because: 'a', answer: 'lr' } }),
      /^Step 1, prediction, right answer: A number/,
    ],
    [
      'a prediction without a reason',
      stepWith({ prediction: { question: 'a', answer: 1 } }),
      /^Step 1, prediction, reason: This must not be left out/,
    ],
    ['a task that nothing checks', stepWith({ done: undefined }), /^Step 1, checks: .*left out/],
    ['checks without a task', stepWith({ task: undefined }), /^Step 1, task: .*left out/],
    [
      'code as a check',
      stepWith({ done: ['lr === 1'] }),
      /^Step 1, check 1: A check must be an object/,
    ],
    [
      'an unknown check',
      stepWith({ done: [{ check: 'eval' }] }),
      /^Step 1, check 1: “check” must be one of lr, h, .*not “eval”/,
    ],
    [
      'a check that asks for nothing',
      stepWith({ done: [{ check: 'lr' }] }),
      /^Step 1, check 1: The check “lr” lacks a number/,
    ],
    [
      'an outcome that is none',
      stepWith({ done: [{ check: 'outcome', is: 'happy' }] }),
      /^Step 1, check 1: “is” must be one of .*converged/,
    ],
    [
      'a demonstration that cannot be shown',
      stepWith({ demo: { change: { lr: 0 } } }),
      /^Step 1, “Do it for me”, change: .*lr/,
    ],
  ])('%s', (_, data, sentence) => {
    const read = parseLesson(data);
    if (read.ok) throw new Error('It was taken.');
    const { en, ko } = said(read.problem);
    expect(en).toMatch(sentence);
    expect(en).toMatch(/^[^\n]*\.$/);
    expect(ko).toMatch(/[가-힣].*\.$/);
    expect(problemsOfLesson(data)).not.toEqual([]);
  });
});

test('all that is wrong is found, each at its place', () => {
  const data = stepWith({ title: '', session: { lr: 0 }, controls: ['x'] });
  const places = problemsOfLesson(data).map((problem) => said(problem).en.split(':')[0]);
  expect(places).toEqual(['Step 1, title', 'Step 1, set-up', 'Step 1, controls']);
});

test('a file is no lesson, whatever in it is something else', () => {
  const kinds = fc.oneof(
    fc.anything({ maxDepth: 2 }),
    fc.constantFrom<unknown>(
      '__proto__',
      {},
      [],
      -1,
      Number.POSITIVE_INFINITY,
      '\u0000',
      'x'.repeat(5000),
    ),
  );
  const keys = fc.constantFrom<keyof LessonFile>('format', 'version', 'title', 'aim', 'minutes', 'steps'); // prettier-ignore
  const stepKeys = fc.constantFrom(...Object.keys(whole.steps[0]));
  fc.assert(
    fc.property(keys, stepKeys, kinds, (key, stepKey, value) => {
      for (const data of [{ ...whole, [key]: value }, stepWith({ [stepKey]: value })]) {
        const read = parseLesson(data);
        // A sentence is made of whatever it was, and everything that was taken is data.
        if (!read.ok) expect(said(read.problem).ko.length).toBeLessThan(700);
        else expect(JSON.parse(JSON.stringify(read.value))).toBeTruthy();
      }
    }),
  );
});

test('a key of the language itself changes nothing', () => {
  const text = JSON.stringify(whole).replace('"minutes"', '"__proto__":{"aim":"x"},"minutes"');
  expect(readLessonText('a.json', text)).toMatchObject({ ok: false });
  expect(({} as Change).aim).toBeUndefined();
});

test('a file cut off anywhere is named', () => {
  const text = JSON.stringify(whole);
  for (let end = 0; end < text.length; end += 7) {
    const read = readLessonText('class.lesson.json', text.slice(0, end));
    if (read.ok) throw new Error('It was taken.');
    expect(said(read.problem).en).toMatch(/^class\.lesson\.json: .*\.$/);
  }
});

test('nothing that is nested without end keeps it busy', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const text = JSON.stringify(whole).replace('"Look."', deep);
  expect(readLessonText('deep.json', text)).toMatchObject({ ok: false });
});
