// Lesson (i), in English.

import type { LessonTexts } from '../lesson-texts';

export const beyondTexts = {
  title: 'Beyond plain descent',
  aim: 'You can say why a narrow ravine defeats one lr for all, and what momentum, AdaGrad, RMSProp and Adam change.',
  steps: {
    ravine: {
      title: 'A narrow ravine',
      text: '$f = \\frac{1}{2}(x_0^2 + 1000\\,x_1^2)$ has second derivatives 1 along the ravine and 1000 across it. With lr = 0.0019 the point zig-zags, and in 100 steps $x_0$ only gets from −4 to −3.31.',
      prediction: {
        question: 'How large may lr be in this ravine? Recall the limit 2/λ.',
        choices: ['2', '0.002', '0.004'],
        replies: [
          '2 is the limit 2/1 along the ravine alone. Across it the run diverges at a thousandth of that.',
          null,
          'A mixture of the two limits means nothing: the most curved direction decides.',
        ],
        because:
          'Across the ravine the [[stability-limit]] is 2/1000 = 0.002, along it 2/1 = 2: a rate of 0.0021 already flies off. No one lr suits both directions.',
      },
      task: 'Set lr to 0.0021.',
    },
    momentum: {
      title: 'Momentum',
      text: 'With [[momentum]] the point keeps nine tenths of its velocity: $v \\leftarrow 0.9\\,v - \\eta\\, \\nabla f$, then $x \\leftarrow x + v$. Plain descent with lr = 0.0019 ends at f = 5.47.',
      prediction: {
        question: 'And with momentum, at the same lr and step_num?',
        choices: [
          'It flies off: velocity adds up',
          'It ends much lower',
          'It ends at the same place',
        ],
        replies: [
          'Velocity adds up where the pushes go one way. Across the ravine they alternate and cancel.',
          null,
          'The push of a step is the same, but the velocity of the steps before is still there, along the ravine.',
        ],
        because:
          'f = 0.13. Along the ravine every step pushes the same way, and the velocity adds up to ten times a plain step. Across it the pushes alternate and largely cancel.',
      },
      task: 'Choose the method “Momentum”.',
    },
    adagrad: {
      title: 'AdaGrad',
      text: '[[adagrad]] gives each coordinate a rate of its own. It adds up the squares of that coordinate’s gradients and divides the step by the root of the sum:\n\n$x_i \\leftarrow x_i - \\eta\\, g_i / \\sqrt{\\textstyle\\sum g_i^2}$',
      prediction: {
        question:
          'At the start the gradient is (−4, 1000). By how much does x0 change in AdaGrad’s first step with lr = 0.5?',
        because:
          '$0.5 \\cdot 4 / \\sqrt{4^2} = 0.5$, and $x_1$ changes by 0.5 as well, for all its 1000. Steep and shallow coordinates advance alike: from (−4, 1) to (−3.5, 0.5).',
      },
      task: 'Choose the method “AdaGrad”, set lr to 0.5, go one step and see how far x0 has come.',
    },
    rmsprop: {
      title: 'RMSProp',
      text: 'Now a cliff.\n\n$f = e^{3x_0} - x_0 + \\frac{x_1^2}{4}$\n\nIts slope along $x_0$ at (2, 3) is 1209. AdaGrad’s first step with lr = 1 leads to (1, 2), yet after 500 steps $x_0$ is only −0.254; the lowest point has $x_0$ = −0.366.',
      prediction: {
        question: 'Why does AdaGrad become slow?',
        choices: [
          'Its sum of squares only grows',
          'The slope is 0 there',
          'It zigzags across the valley',
        ],
        replies: [
          null,
          'At −0.254 the slope along $x_0$ is not 0: the lowest point lies farther on.',
          'On this cliff $x_0$ moves one way only; the path does not turn.',
        ],
        because:
          'The 1209² of the first step stays in the sum: even at step 500 AdaGrad divides by 1219. [[rmsprop]] takes an [[moving-average]], $h \\leftarrow 0.99\\,h + 0.01\\,g^2$ (this h is that of section 6.1 of the book, not the width of a difference), in which old squares fade: its divisor falls from 121 to 9.9, and it gets to −0.365.',
      },
      task: 'Choose the method “RMSProp”, and set lr to 0.1.',
      hint: 'Why 0.1? RMSProp adds only 0.01 of the new square, so its first step is $1/\\sqrt{0.01} = 10$ times lr, as long as AdaGrad’s with lr = 1.',
    },
    adam: {
      title: 'Adam',
      text: '[[adam]] joins the ideas of momentum and RMSProp: an exponential moving average of the gradients, divided by the root of one of their squares. Plain descent with lr = 0.3, far beyond the limit 0.002, grows 299-fold a step.',
      prediction: {
        question: 'What does Adam do with lr = 0.3 in 300 steps?',
        choices: [
          'It diverges as well, only more slowly',
          'It converges',
          'It hardly leaves the start',
        ],
        replies: [
          'Adam divides the gradient by its own size: however large it is, the step is not.',
          null,
          'A step changes a coordinate by about lr, 0.3: it does not stay where it is.',
        ],
        because:
          'It has arrived at step 148. However steep the ground is, a step changes a coordinate by hardly more than lr, so the limit 2/λ is not its limit.',
      },
      task: 'Choose the method “Adam”.',
    },
    race: {
      title: 'A race',
      text: 'All five methods begin at (−4, 1), with these rates: plain descent and momentum 0.0019, AdaGrad 0.5, RMSProp 0.05, Adam 0.3. They have 300 steps.',
      prediction: {
        question: 'Which one arrives first?',
        choices: ['Plain descent', 'Momentum', 'AdaGrad', 'RMSProp', 'Adam'],
        replies: [
          'Along the ravine a step covers only 0.0019 of what remains.',
          'It is about ten times as fast as plain descent, and 300 steps are not enough for that either.',
          'The sum of squares grows, and its steps get short towards the end.',
          null,
          'Its inertia carries it past the minimum, and it has to come back.',
        ],
        because:
          'RMSProp at step 132, Adam at 148, AdaGrad at 184. Momentum has come as far as f = 5.4e-6, plain descent only to 2.56. But the rates decide too: with lr = 1 AdaGrad arrives at step 55. No method is best everywhere.',
      },
      task: 'Press Play and watch all five to the end.',
    },
  },
} as const satisfies LessonTexts;
