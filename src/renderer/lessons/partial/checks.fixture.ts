// What tests know of lesson (b).

import golden from '../../../../golden/notebook.json' with { type: 'json' };
import type { LessonChecks } from '../lesson-checks.fixture';
import type { partialTexts } from './en';

const [atThree, atFour] = golden.numericalDiff;

export const checks: LessonChecks<typeof partialTexts> = {
  nearMisses: {
    slices: { change: { start: [2, 4] } },
    tmp2: { change: { start: [3, 1] } },
    other: { change: { start: [8, 2] } },
    mixed: { change: { start: [1, 0] } },
  },
  giveaways: {
    slices: [/\+ 2²|x₁ = 2에서|x₁ held at 2/],
    tmp1: [/2·x|2x₀|2\*x0|6\.0000000000|= 6(?!\d)/],
    tmp2: [/1² \+|x₀ = 1에서|x₀ held at 1/],
    other: [],
    mixed: [/[-−]26(?!\d)/],
  },
  // The slope of its own cut is a number like that.
  before: { tmp1: [/2·x|2x₀|2\*x0/] },
  answers: {
    other: ({ path }) => path.gradient(0, 0),
    // 10·x0 + 8·x1 − 34, by hand.
    mixed: () => 8 - 34,
  },
  numbers: [
    ['tmp1', '6.00000000000378', atThree.value],
    ['tmp2', '7.999999999999119', atFour.value],
  ],
  runNumbers: [['mixed', {}, ({ path }) => ({ '-34': path.gradient(0, 0) })]],
};
