import { expect, test } from 'vitest';
import golden from '../../../golden/notebook.json' with { type: 'json' };
import { texts } from '../../i18n/texts';
import { endSentence, frameSentence, lessonSentence, stepSentence, stepValue } from './speech';

const en = texts.en.speech;
const ko = texts.ko.speech;
/** The notebook's own run at lr = 10. */
const ten = golden.descentFresh.find(({ lr }) => lr === 10)!.rows;
const at = (step: number) => ({ step, x: ten[step].slice(0, 2), f: ten[step][2] });

test('a step is said with its point and f, in few digits', () => {
  // −3 − 10 · (−6) = 57; 4 − 10 · 8 = −76; 57² + 76² = 9025.
  expect(stepSentence(texts.en, at(1))).toBe('Step 1: x = (57, -76), f = 9025.');
  expect(stepSentence(texts.ko, at(1))).toBe('1번째 걸음: x = (57, -76), f = 9025.');
  expect(stepValue(texts.en, at(1), 100)).toBe('1 / 100: x = (57, -76), f = 9025');
  const lost = { step: 9, x: [Number.POSITIVE_INFINITY, -Infinity], f: Number.NaN };
  expect(stepSentence(texts.ko, lost)).toBe('9번째 걸음: x = (∞, -∞), f = 수가 아닌 값.');
  expect(stepValue(texts.en, lost, 9)).toBe('9 / 9: x = (∞, -∞), f = not a number');
});

test('the end of a play is said with the verdict', () => {
  expect(endSentence(texts.en, at(1), 'Diverging')).toBe(
    'The play has ended at step 1: x = (57, -76), f = 9025. Diverging.',
  );
  expect(endSentence(texts.ko, at(1), '발산')).toBe(
    '1번째 걸음에서 재생이 끝났습니다. x = (57, -76), f = 9025. 발산.',
  );
});

test('the width of a frame is said as a power of ten', () => {
  for (const [width, english, korean] of [
    [10, '10', '10'],
    [0.004, '0.004', '0.004'],
    [1e13, '10 to the power 13', '10의 13제곱'],
    [4e5, '4 times 10 to the power 5', '4 곱하기 10의 5제곱'],
    [1e-6, '10 to the power minus 6', '10의 마이너스 6제곱'],
  ] as const) {
    expect(frameSentence(en, width)).toBe(`The frame is ${english} wide.`);
    expect(frameSentence(ko, width)).toBe(`보는 범위의 폭: ${korean}.`);
  }
});

test('a lesson is said by its title when it opens, then only where it has come to', () => {
  const place = { number: 5, title: 'Too large', step: 2, steps: 6, ask: 'Why?' };
  expect(lessonSentence(en, place, true)).toBe('Lesson 5: Too large. Step 2 of 6. Why?');
  expect(lessonSentence(en, place, false)).toBe('Step 2 of 6 in the lesson. Why?');
  expect(lessonSentence(ko, { ...place, title: '큰 학습률', ask: '왜?' }, true)).toBe(
    '5번 수업, 큰 학습률. 6단계 중 2단계. 왜?',
  );
  expect(lessonSentence(ko, { ...place, ask: '왜?' }, false)).toBe('수업 6단계 중 2단계. 왜?');
});
