// Lesson (d), in English.

import type { LessonTexts } from '../lesson-texts';

export const descentTexts = {
  title: 'Gradient descent',
  aim: 'You can carry out a step of gradient descent by hand and say what lr and step_num do.',
  steps: {
    rule: {
      title: 'The rule',
      text: '[[gradient-descent|Gradient descent]] sets out from the [[initial-point]] and does this $n$ times, with both partial derivatives taken at the old point:\n\n$x \\leftarrow x - \\eta\\, \\nabla f(x)$\n\nThe [[learning-rate]] $\\eta$ sets the size of a step, $n$ the number of [[update|updates]]. In the code these are:',
      prediction: {
        question: 'At (−3, 4) the gradient is (−6, 8). What is x0 after one step with lr = 0.1?',
        because:
          '$-3 - 0.1 \\cdot (-6) = -2.4$. Two minus signs: the gradient is negative there, so $x_0$ grows towards 0. Likewise $x_1$ becomes 3.2.',
      },
      task: 'Set lr to 0.1, read the new x in the table “This step”, then go one step forward.',
      hint: 'After Enter the → key goes one step.',
    },
    arrive: {
      title: 'A hundred steps',
      text: 'The gradient of this function is $2x$, so $x - 0.1 \\cdot 2x = 0.8\\,x$: each step multiplies x by 0.8. The notebook makes 100 of them, from `init_x` = (−3, 4). Here step_num is still 10.',
      prediction: {
        question: 'With lr = 0.1, where is the point after 100 steps?',
        choices: ['Exactly at (0, 0)', 'Very near (0, 0), but not at it', 'About half way'],
        replies: [
          'What remains is multiplied by 0.8 again and again: that never makes 0.',
          null,
          '$0.8^{10} \\approx 0.11$: nine tenths of the way are covered in 10 steps.',
        ],
        because:
          'The notebook prints `[-6.11110793e-10, 8.14814391e-10]`, in short [−6.11e-10, 8.15e-10]: $0.8^{100} \\approx 2.04 \\times 10^{-10}$ times the start. lr stays as it is; the steps get shorter because the gradient does. Each covers a fifth of what remains, so something always remains.',
      },
      task: 'Set step_num to 100, and press Play to go to the last step.',
      hint: 'After Enter, Space plays and End goes to the last step.',
    },
    lr: {
      title: 'The size of a step',
      text: 'With lr = 0.1 each step multiplies x by 0.8; in general, as $x - lr \\cdot 2x$ says, by $1 - 2 \\cdot lr$. A little more lr makes that number smaller.',
      prediction: {
        question: 'How many steps does it take with lr = 0.5?',
        because:
          '$1 - 2 \\cdot 0.5 = 0$: one step leaves nothing. What is left all the same, 1.9e-12, is [[rounding-error]] of the numerical gradient. Only this round bowl is so lucky; other functions mostly have no such lr.',
      },
      task: 'Set lr to 0.5 and go one step.',
    },
    'step-num': {
      title: 'The number of steps',
      text: 'The notebook’s `gradient_descent` has `lr` = 0.01 and `step_num` = 100 as defaults. With them the [[step-num|number of steps]] is too small, and the run ends on its way, at (−0.398, 0.530). Here a run has arrived at the step at which the distance to the minimum is a ten-thousandth of what it was at the start, or less. With lr = 0.1 that is step 42.',
      prediction: {
        question: 'After how many steps does it arrive with lr = 0.01?',
        choices: ['About 100', 'About 460', 'About 4200'],
        replies: [
          'After 100 steps it is still at (−0.398, 0.530), as the text says.',
          null,
          'Steps of a tenth of the length need about ten times as many, not a hundred times.',
        ],
        because:
          '$0.8^n \\le 10^{-4}$ gives 42, and $0.98^n \\le 10^{-4}$ gives 456. A tenth of the lr needs about ten times the steps: lr and step_num belong together. Such values, which people choose, are called [[hyperparameter|hyperparameters]]. For a network one begins with 0.01 or 0.001, say, watches the loss fall, and changes them; 0.1 and 0.5 suit this function.',
      },
      task: 'Raise step_num until the verdict, at the upper left, is “Converged”.',
      hint: 'Try 500 or 1000.',
    },
  },
} as const satisfies LessonTexts;
