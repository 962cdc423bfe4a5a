import { expect, test } from 'vitest';
import { lessons } from '../../lessons';
import { doneSteps, scoreOf, sumOf } from './course-score';

const tooLarge = lessons.find(({ id }) => id === 'too-large')!;
const tasks = ['across', 'nineteen', 'freeze'];
const nothing = { answers: {}, shown: [], done: [], tasks };

test('predictions are counted by what they said; an answer that was shown is none of them', () => {
  expect(scoreOf(tooLarge, nothing)).toEqual({ right: 0, made: 0 });
  // At lr = 1 it jumps to and fro; at lr = 10 each step is 19 times as far.
  const answers = { across: 1, nineteen: { value: 20, typed: '20' }, freeze: 1 };
  expect(scoreOf(tooLarge, { answers, shown: [], tasks })).toEqual({ right: 2, made: 3 });
  expect(scoreOf(tooLarge, { answers, shown: ['freeze'], tasks })).toEqual({ right: 1, made: 2 });
  // Nor is one whose task is still to be done.
  const onlyOne = scoreOf(tooLarge, { answers, shown: [], tasks: ['nineteen'] });
  expect(onlyOne).toEqual({ right: 0, made: 1 });
});

test('only steps that the lesson has are counted, and scores add up', () => {
  expect(doneSteps(tooLarge, { done: ['across', 'limit', 'of another time'] })).toBe(2);
  expect(sumOf([])).toEqual({ right: 0, made: 0 });
  const [one, other] = [
    { right: 1, made: 2 },
    { right: 3, made: 3 },
  ];
  expect(sumOf([one, other])).toEqual({ right: 4, made: 5 });
});
