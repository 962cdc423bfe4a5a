import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectRefused, said } from '../../i18n/said.fixture';
import { type LessonFile } from './lesson-file';
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

const [first, second] = whole.steps;

type Change = Record<string, unknown>;
/** The lesson with its first step, or all of it, changed; `undefined` takes a field away. */
const cleaned = (of: Change) =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined));
const lessonWith = (change: Change) => cleaned({ ...whole, ...change });
const stepWith = (change: Change) =>
  lessonWith({ steps: [cleaned({ ...first, ...change }), second] });

test('a lesson is taken as it stands, and most of it may be left out', () => {
  expect(parseLesson(whole)).toEqual({ ok: true, value: whole });
  expect(problemsOfLesson(whole)).toEqual([]);
  const least = { ...lessonWith({ id: undefined, section: undefined }), steps: [second] };
  expect(parseLesson(least)).toMatchObject({ ok: true });
});

const predicting = (change: Change) => ({ prediction: cleaned({ ...prediction, ...change }) });
const powers = (levels: number) => `${'x^{'.repeat(levels)}x${'}'.repeat(levels)}`;
const checking = (...done: readonly unknown[]) => ({ done });

describe('what is wrong is named in one sentence, with its place', () => {
  const NONE = /^This is not a lesson of Descent Lab/;
  test.each<[unknown, RegExp]>([
    [null, NONE],
    [[], NONE],
    [{ format: 'descent-lab', version: 2 }, NONE],
    [lessonWith({ version: 2 }), /newer Descent Lab \("version": 2\)/],
    [lessonWith({ script: 'alert(1)' }), /^Unknown field “script”/],
    [lessonWith({ title: undefined }), /^Title: This must not be left out/],
    [lessonWith({ title: ' ' }), /^Title: A text of 1 to 200 characters/],
    [lessonWith({ title: {} }), /^Title: A text of/],
    [lessonWith({ title: { fr: 'x' } }), /^Title: /],
    [lessonWith({ title: 'a'.repeat(bounds.line + 1) }), /^Title: /],
    [lessonWith({ minutes: 0 }), /^Minutes: A whole number from 1 to 600/],
    [lessonWith({ id: '../x' }), /^Id: An id has 1 to 60 small letters/],
    [lessonWith({ steps: [] }), /^Steps: A list of 1 to 40/],
    [
      lessonWith({ steps: Array.from({ length: bounds.lessonSteps + 1 }, () => second) }),
      /^Steps: A list of 1 to 40/,
    ],
    [lessonWith({ steps: [7] }), /^Step 1: /],
    [lessonWith({ steps: [first, first] }), /^Step 2, id: Another step has this id/],
    // The second step has none and is called by its place.
    [stepWith({ id: 'step-2' }), /^Step 1, id: Another step has this id/],
  ])('lesson %#: %j', (data, sentence) => {
    expectRefused(parseLesson(data), sentence);
    expect(problemsOfLesson(data)).not.toEqual([]);
  });

  test.each<[Change, RegExp]>([
    [{ id: 'constructor' }, /^id: An id has/],
    [{ text: { en: 'x', ko: '가'.repeat(bounds.prose + 1) } }, /^text.*1 to 4000/],
    [
      { text: `Look: $${powers(350)}$.` },
      /^text: A formula between two \$ has at most 1000 characters and 40 levels of braces\.$/,
    ],
    [predicting({ choices: ['a', { ko: `$${powers(41)}$` }] }), /^prediction, choice 2.*40 levels/],
    [{ symbols: [{ tex: powers(41), code: 'lr', field: 'lr' }] }, /^symbol 1.*40 levels/],
    [{ controls: ['lr', 'x'] }, /^controls: “controls” must be one of/],
    [{ controls: ['lr', 'lr'] }, /^controls: .*twice/],
    [{ covers: ['all'] }, /^covered parts: .*“all”/],
    [{ figure: 'photo' }, /^figure: .*“photo”/],
    [{ session: { lr: -1 } }, /^set-up: .*lr/],
    [{ session: { lr: '0.1' } }, /^set-up: .*lr/],
    [{ session: { start: [1, 2, 3] } }, /^set-up: “start” must hold one number/],
    [{ session: { objective: { id: 'x' } } }, /^set-up: “objective” must be one of/],
    [
      { session: { objective: { expression: 'x0 +' } } },
      /^set-up: “x0 \+”: A value is missing after/,
    ],
    [{ session: { language: 'en' } }, /^set-up: Unknown field “language”/],
    [{ against: [{ lr: 0 }] }, /^compared run 1: .*lr/],
    [{ against: [{ lr: 1 }, { name: 7 }] }, /^compared run 2: .*“name”/],
    [{ against: [{ style: 1 }] }, /^compared run 1: Unknown field “style”/],
    [{ at: 51 }, /^step of the run: .*its last is 50/],
    [{ at: 1.5 }, /^step of the run: /],
    [predicting({ choices: ['a'] }), /^prediction, choices: A list of 2 to 8/],
    [predicting({ choices: ['a', ''] }), /^prediction, choice 2: A text of 1 to 200/],
    [predicting({ answer: 2 }), /^prediction, right answer: .*from 0 to 1/],
    [predicting({ choices: undefined, answer: 'lr' }), /^prediction, right answer: A number/],
    [
      predicting({ choices: undefined, because: undefined }),
      /^prediction, reason: This must not be/,
    ],
    [{ done: undefined }, /^checks: .*left out/],
    [{ task: undefined }, /^task: .*left out/],
    [checking('lr === 1'), /^check 1: A check must be an object/],
    [checking({ check: 'eval' }), /^check 1: “check” must be one of lr, h, .*not “eval”/],
    [checking({ check: 'lr' }), /^check 1: The check “lr” lacks a number/],
    [checking({ check: 'outcome', is: 'happy' }), /^check 1: “is” must be one of .*converged/],
    [{ demo: { change: { lr: 0 } } }, /^“Do it for me”, change: .*lr/],
  ])('step %#: %j', (change, sentence) => {
    const data = stepWith(change);
    expectRefused(parseLesson(data), new RegExp(sentence.source.replace('^', '^Step 1, ')));
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
    fc.constantFrom<unknown>('__proto__', {}, [], -1, Infinity, '\u0000', 'x'.repeat(5000)),
  );
  const keys = fc.constantFrom<keyof LessonFile>('format', 'version', 'title', 'aim', 'minutes', 'steps'); // prettier-ignore
  const stepKeys = fc.constantFrom(...Object.keys(first));
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
