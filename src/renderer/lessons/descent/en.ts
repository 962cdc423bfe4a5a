// Lesson (d), in English.

import type { LessonTexts } from '../lesson-texts';

export const descentTexts = {
  title: 'Gradient descent',
  aim: 'You can carry out a step of gradient descent by hand and say what lr and step_num do.',
  steps: {
    rule: {
      title: 'The rule',
      text: '[[gradient-descent|Gradient descent]] takes the [[gradient]] times the [[learning-rate]] $\\eta$ from x, again and again:\n\n$x_0 \\leftarrow x_0 - \\eta \\dfrac{\\partial f}{\\partial x_0} \\qquad x_1 \\leftarrow x_1 - \\eta \\dfrac{\\partial f}{\\partial x_1}$\n\nIn the code these, the [[initial-point]] and the number $n$ of [[update|updates]] are:',
      prediction: {
        question: 'At (−3, 4) the gradient is (−6, 8). What is x0 after one step with lr = 0.1?',
        because:
          '$-3 - 0.1 \\cdot (-6) = -2.4$. Two minus signs: the gradient is negative there, so $x_0$ grows towards 0. Likewise $x_1$ becomes 3.2.',
      },
      task: 'Set lr to 0.1, go one step forward and read the table “This step”.',
      hint: 'The → key goes one step.',
    },
    arrive: {
      title: 'A hundred steps',
      text: 'On this function each step multiplies x by $1 - 2 \\cdot 0.1 = 0.8$. The notebook makes 100 of them, from `init_x` = (−3, 4). Here step_num is still 10.',
      prediction: {
        question: 'Where is the point after 100 steps?',
        choices: ['Exactly at (0, 0)', 'Very near (0, 0), but not at it', 'About half way'],
        because:
          'The notebook prints `[-6.11110793e-10, 8.14814391e-10]`, in short [−6.11e-10, 8.15e-10]: it is $0.8^{100} \\approx 2.04 \\times 10^{-10}$ times the start. Each step covers a fifth of what remains, so something always remains.',
      },
      task: 'Set step_num to 100 and play the run to its last step.',
      hint: 'Space plays; End goes to the last step.',
    },
    lr: {
      title: 'The size of a step',
      text: 'With lr = 0.1 what remains is multiplied by 0.8 at each step; in general it is $1 - 2 \\cdot lr$. A little more lr makes that number smaller.',
      prediction: {
        question: 'How many steps does it take with lr = 0.5?',
        because:
          '$1 - 2 \\cdot 0.5 = 0$: one step leaves nothing. What is left all the same, 1.9e-12, is [[rounding-error]] of the numerical gradient. Only this round bowl is so lucky; other functions mostly have no such lr.',
      },
      task: 'Set lr to 0.5 and go one step.',
    },
    'step-num': {
      title: 'The number of steps',
      text: 'The notebook’s function has lr = 0.01 and step_num = 100 as defaults. With them the run ends on its way, at (−0.398, 0.530): it went downhill at each step, but the [[step-num|number of steps]] was too small.',
      prediction: {
        question:
          'To come as far as lr = 0.1 does in 100 steps, how many steps does lr = 0.01 need?',
        choices: ['About 200', 'About 1100', 'About 10000'],
        because:
          '$0.98^n = 0.8^{100}$ gives n ≈ 1105. A tenth of the lr needs about ten times the steps: lr and step_num belong together. Such values, which people choose, are called [[hyperparameter|hyperparameters]].',
      },
      task: 'Raise step_num until the verdict is “Converged”.',
      hint: 'Try 1000.',
    },
  },
} as const satisfies LessonTexts;
