// Lesson (f), in English.

import type { LessonTexts } from '../lesson-texts';

export const tooSmallTexts = {
  title: 'A learning rate too small',
  aim: 'You can say how far lr = 1e-10 really gets, and why the notebook printed the result of lr = 10 again.',
  steps: {
    creep: {
      title: 'Hardly a step',
      text: 'A step is lr times the [[gradient]]. At (−3, 4) the gradient is 10 long, so with lr = 0.1 the first step covers 1. A run with lr = 0.1 stays beside yours, to compare.',
      prediction: {
        question: 'With lr = 1e-10, how far does the point get in 100 steps?',
        because:
          '$100 \\cdot 10^{-10} \\cdot 10 = 10^{-7}$, out of a way of 5. The gradient has no time to change.',
      },
      task: 'Set lr to 1e-10.',
      hint: 'Drag the slider to its left end, or press “too small”.',
    },
    honest: {
      title: 'What (−3, 4) leads to',
      text: 'After 100 steps the point is at (−2.99999994, 3.99999992), and f is still 24.999999. The book prints this point, too. It did go downhill at each step, but hardly at all.',
      prediction: {
        question: 'And how far does it get with step_num = 10000?',
        because:
          'A hundred times the steps cover a hundred times the way: 1e-5 of 5. At this pace it needs five thousand million steps at least. Too small an lr does not diverge, but it gets nowhere.',
      },
      task: 'Set step_num to 10000.',
    },
    curves: {
      title: 'Reading a loss curve',
      text: 'A network has so many weights that nobody sees its surface. One watches how f, there the [[loss]], changes step by step, and judges lr by that. The curves A, B and C have lr = 0.03, 0.1 and 1.05, in some order; the flat line is the lr = 1e-10 of before. The scale of f is logarithmic.',
      prediction: {
        question: 'Which curve has lr = 0.03?',
        choices: ['A', 'B', 'C'],
        replies: [
          'A falls fastest. Each step multiplies f by about 0.64, so $(1 - 2 \\cdot lr)^2 = 0.64$: that is lr = 0.1.',
          'On B, f grows with each step. Its lr is beyond the [[stability-limit]] of 1: it is 1.05.',
          null,
        ],
        because:
          'Each step multiplies x by $1 - 2 \\cdot lr$ and f by the square of that: $0.8^2 = 0.64$ on A, $(-1.1)^2 = 1.21$ on B, $0.94^2 = 0.8836$ on C. On a logarithmic scale such curves are straight. The loss of a network is read in the same way: where it grows, lr is made smaller; where it hardly falls, larger.',
      },
      task: 'Set lr to 0.03, go to the last step, and see which curve yours lies on.',
      hint: 'After Enter, End goes to the last step.',
    },
    mystery: {
      title: 'A riddle in the notebook',
      text: 'The notebook printed `[ 2.34235971e+12, -3.96091057e+12]` for lr = 10, and the very same two numbers for lr = 1e-10. We have just seen that neither can be had from (−3, 4). In its code stand `x = init_x` and `x -= lr * grad`.',
      prediction: {
        question: 'Why are the outputs for lr = 10 and lr = 1e-10 the same?',
        choices: [
          'Too small and too large both diverge',
          'The notebook showed an old output',
          'Each run began where the one before had ended',
        ],
        replies: [
          'A rate too small does not diverge: lr = 1e-10 hardly moved in the step before.',
          'The outputs have numbers of their own (111, 112, 114): each cell was run anew.',
          null,
        ],
        because:
          '`x = init_x` does not copy: it is a second name for one array. `x -= …` changes that array in place, so `init_x` is no longer (−3, 4) after the first run.',
      },
      task: 'Run the cells one by one, and watch when init_x changes.',
    },
    shared: {
      title: 'Three runs on one array',
      text: 'So lr = 10 began at [−6.11e-10, 8.15e-10], grew from there and was stopped by rounding at (2.342e12, −3.961e12). There the numerical gradient is 0, so lr = 1e-10 began there and could not move. It cost one word: with `x = init_x.copy()` each run begins at (−3, 4).',
      prediction: {
        question: 'What does lr = 10 print once each run has its own copy?',
        choices: ['(2.342e12, −3.961e12), as before', '(−2.590e13, −1.295e12)', '(0, 0)'],
        replies: [
          'That came of beginning where the run before had ended. With its own copy it begins at (−3, 4).',
          null,
          'With lr = 10 the point is 19 times as far from (0, 0) each step, wherever it begins.',
        ],
        because:
          'Rounding stops it again, but elsewhere: that depends on where it began. And lr = 1e-10 gives (−2.99999994, 3.99999992). The book makes init_x anew before each run, so it prints these very points.',
      },
      task: 'On the right, run the cells with a copy each to the end, and read what they print.',
    },
  },
} as const satisfies LessonTexts;
