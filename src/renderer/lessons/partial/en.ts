// Lesson (b), in English.

import type { LessonTexts } from '../lesson-texts';

export const partialTexts = {
  title: 'Partial derivatives',
  aim: 'You can cut the surface at x1 = 4 and at x0 = 3, and read both partial derivatives from the cuts.',
  steps: {
    slices: {
      title: 'Two cuts through one point',
      text: 'Hold $x_1 = 4$ and cut the surface there: the edge of the cut is the curve $x_0^2 + 4^2$, the notebook’s `function_tmp1`. Hold $x_0 = 3$ instead, and the edge is $3^2 + x_1^2$, `function_tmp2`. Both curves pass through the point (3, 4), where f = 25.',
      prediction: {
        question: 'Cut at x1 = 2 instead. What is the lowest value on that cut?',
        choices: ['0, the lowest value of f', '4', '16, as on the cut at x1 = 4'],
        replies: [
          'For 0 both variables must be 0, and on this cut $x_1$ is held at 2.',
          null,
          '16 is the $4^2$ of the cut at $x_1 = 4$. Here $x_1 = 2$.',
        ],
        because:
          'On this cut $x_1$ stays 2, so $2^2 = 4$ is always there; with $x_1 = 4$ it was 16. The bottom of the bowl lies on neither cut.',
      },
      task: 'Set the start x1 to 2.',
    },
    tmp1: {
      title: 'The slope of the cut x1 = 4',
      text: 'The cut is a curve of one variable, so it has an ordinary derivative. That derivative is the [[partial-derivative]] $\\partial f / \\partial x_0$: how many times a small move of $x_0$ alone f changes by.',
      prediction: {
        question: 'The cut is $x_0^2 + 4^2$. What is $\\partial f / \\partial x_0$ on it?',
        choices: ['x0² + 4²', '2·x0 + 8', '2·x0'],
        replies: [
          'That is the function to be differentiated; its slope is asked for.',
          '$4^2$ does not change with $x_0$, so its derivative is 0. The 8 is $2 \\cdot 4$, the derivative by $x_1$.',
          null,
        ],
        because:
          '$4^2$ is a constant, so only $2x_0$ is left: 6 at $x_0 = 3$, or 6.00000000000378 by central difference. Read the notebook’s line “$\\partial f / \\partial x_0 = x_0^2 + 4^2$” as “the function to be differentiated is $x_0^2 + 4^2$”.',
      },
    },
    tmp2: {
      title: 'The slope of the cut x0 = 3',
      text: 'Now the cut at $x_0 = 3$, the curve $3^2 + x_1^2$. Its slope at $x_1 = 4$ is $\\partial f / \\partial x_1 = 2x_1 = 8$; the notebook’s central difference says 7.999999999999119.',
      prediction: {
        question: 'Make the cut at x0 = 1 instead of x0 = 3. What becomes of the slope at x1 = 4?',
        choices: ['It is smaller: the curve lies lower', 'It is 8 as before', 'It becomes 2'],
        replies: [
          'Where all of a curve moves down alike, it is as steep as before.',
          null,
          '2 is the derivative by $x_0$ at $x_0 = 1$. Asked for is the one by $x_1$.',
        ],
        because:
          'The curve moves down by 8, from $3^2 + x_1^2$ to $1^2 + x_1^2$, but its shape stays. A height that is added everywhere has no slope. This is so because here the two variables are added; with a term such as $x_0 x_1$ the slope changes, too.',
      },
      task: 'Set the start x0 to 1.',
      hint: 'Leave x1 at 4.',
    },
    other: {
      title: 'The same on a long valley',
      text: 'Here $f = \\frac{x_0^2}{20} + x_1^2$, and the point is (5, 2). Both figures have the same vertical axis: one cut is shallow, the other steep. To differentiate by $x_0$, treat $x_1$ as a constant.',
      prediction: {
        question: 'What is $\\partial f / \\partial x_0$ at (−8, 2)?',
        because:
          '$x_0 / 10 = -0.8$. It is negative: f falls when $x_0$ grows. By $x_1$ the slope is $2x_1 = 4$, as before.',
      },
      task: 'Set the start x0 to −8.',
    },
    mixed: {
      title: 'When the other variable has a say',
      text: 'Multiplied out, Booth’s function has a term with $x_0 x_1$. At (0, 0) $\\partial f / \\partial x_0 = -34$.\n\n$f = (x_0 + 2x_1 - 7)^2 + (2x_0 + x_1 - 5)^2$',
      prediction: {
        question:
          'The point moves to (0, 1). $x_0$ stays; what does $\\partial f / \\partial x_0$ become?',
        because:
          '$\\partial f / \\partial x_0 = 10x_0 + 8x_1 - 34$, so it is $8 - 34 = -26$. That $x_1$ is treated as a constant while one differentiates does not mean that the result has nothing to do with $x_1$.',
      },
      task: 'Set the start x1 to 1.',
      hint: 'The derivative of the two squares by $x_0$ is\n\n$2(x_0 + 2x_1 - 7) + 4(2x_0 + x_1 - 5)$',
    },
  },
} as const satisfies LessonTexts;
