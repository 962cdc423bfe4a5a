// Lesson (e), in English.

import type { LessonTexts } from '../lesson-texts';

export const tooLargeTexts = {
  title: 'A learning rate too large',
  aim: 'You can tell from 1 − 2·lr whether a run settles, and explain what becomes of lr = 10.',
  steps: {
    across: {
      title: 'Across the bowl',
      text: 'With lr = 0.9 each step multiplies x by $1 - 2 \\cdot 0.9 = -0.8$. The minus sign throws the point to the other side of the bowl, and 0.8 brings it nearer: an [[oscillation]] that shrinks. Beside it runs lesson 4’s lr = 0.1.',
      prediction: {
        question: 'What happens with lr = 1?',
        choices: ['It arrives in one step', 'It jumps between two points for ever', 'It runs away'],
        replies: [
          'To arrive in one step $1 - 2 \\cdot lr$ must be 0: that is lr = 0.5.',
          null,
          'To run away $|1 - 2 \\cdot lr|$ must be above 1. With lr = 1 it is 1 exactly.',
        ],
        because:
          '$1 - 2 \\cdot 1 = -1$: from (−3, 4) to (3, −4) and back, and f stays 25. Beyond 1 it runs away: with lr = 1.01 by 1.02 a step.',
      },
      task: 'Set lr to 1.',
    },
    nineteen: {
      title: 'lr = 10',
      text: 'Now the notebook’s example of a rate too large. The chart shows by what factor each step grows, beside the run with lr = 0.1.',
      prediction: {
        question: 'With lr = 10, how many times as far from (0, 0) is the point after each step?',
        because:
          '$|1 - 2 \\cdot 10| = 19$. After one step (−3, 4) has become (57, −76), and f has gone from 25 to 9025, that is ×19². This is [[divergence]].',
      },
      task: 'Set lr to 10 and go some steps.',
    },
    freeze: {
      title: 'Why does it stop?',
      text: 'If ×19 went on, the point would be beyond 1e128 after 100 steps. But in the notebook’s 100 steps it stays, from step 10 on, at (−2.59e13, −1.30e12), with a computed gradient of 0. (Why the notebook printed another point is seen in lesson 6.)',
      prediction: {
        question: 'Where lr = 10 stops, why is the computed gradient 0?',
        choices: [
          'It is a minimum',
          'x + h and x − h round to the same number',
          'f is too large for float64',
        ],
        replies: [
          'The minimum is (0, 0). The point is 2.6e13 away from it.',
          null,
          'f is about 6.7e26 there, far below 1.8e308, the largest float64.',
        ],
        because:
          'Beyond $2^{40} \\approx 1.1 \\times 10^{12}$ neighbouring [[float64]] numbers are at least 2.4e-4 apart. 1e-4 is less than half of that, so adding it rounds back to the same number: f is taken twice at one point, and the difference is 0. The true slope there is 5.2e13. A computed gradient of 0 alone makes no minimum.',
      },
      task: 'Set step_num to 100, and choose “Gradients” in the menu of the chart.',
      hint: 'How far apart are neighbouring float64 numbers near 1e13? Compare that with h = 1e-4.',
    },
    analytic: {
      title: 'With the formula of the gradient',
      text: 'Rounding stopped the run because the gradient came from differences. The [[analytic-gradient]] (2·x0, 2·x1) needs no h. Here are 300 steps.',
      prediction: {
        question: 'What happens with the analytic gradient?',
        choices: [
          'It stops at step 10 all the same',
          'It converges',
          'It grows until float64 is full',
        ],
        replies: [
          'It stopped because h was added and taken away. The formula has no h.',
          'However the gradient is computed, lr = 10 makes it 19 times as far each step.',
          null,
        ],
        because:
          'It keeps growing 19-fold. At step 120 f passes 1.8e308, the largest [[float64]], and becomes Infinity: an [[overflow]]. At step 241 x does, too.',
      },
      task: 'Set the gradient to “analytic”.',
    },
    limit: {
      title: 'The limit of lr',
      text: 'On the bowl the limit was lr = 1. Along an axis of a quadratic function the gradient is $\\lambda x$, so a step leaves $x - lr\\,\\lambda x$: what remains is multiplied by $1 - lr \\cdot \\lambda$, where $\\lambda$ is the [[second-derivative]] along it. It shrinks if $lr < 2 / \\lambda$, the [[stability-limit]]. For $f = \\frac{x_0^2}{20} + x_1^2$ the second derivatives are 0.1 and 2.',
      prediction: {
        question: 'How large may lr be in this valley?',
        choices: ['20', '10.5', '1'],
        replies: [
          '20 is the limit $2 / 0.1$ of $x_0$ alone. One direction beyond its limit is enough to diverge.',
          'The mean of the two limits means nothing: where one direction diverges, it does not help that the other converges.',
          null,
        ],
        because:
          'The most curved direction decides: along $x_1$ the limit is $2 / 2 = 1$, along $x_0$ it is $2 / 0.1 = 20$. With lr = 1.05 the run grows 1.1-fold along $x_1$ while $x_0$ converges.',
      },
      task: 'Set lr to 1.05.',
    },
  },
} as const satisfies LessonTexts;
