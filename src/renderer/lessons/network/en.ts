// Lesson (h), in English.

import type { LessonTexts } from '../lesson-texts';

export const networkTexts = {
  title: 'The gradient of a network',
  aim: 'You can read ∂L/∂W entry by entry, and lower the loss of simpleNet by gradient descent.',
  steps: {
    flow: {
      title: 'From x to the loss',
      text: 'simpleNet multiplies x = (0.6, 0.9) by six [[weight]] [[parameter|parameters]] W. They are drawn at random, so they are not the book’s; here they are the notebook’s. The three scores (2.529, −0.183, 0.168) become probabilities by [[softmax]]; with the probability p of the right class the [[cross-entropy]] −ln p (natural logarithm) is the [[loss]], 2.5108. [[class|Class]] 0 has the highest score, but class 2 is right (counted from 0).',
      prediction: {
        question: 'What would the loss be if all six weights were 0?',
        because:
          'All scores are then 0, so each of the three classes has probability 1/3, and $-\\ln \\frac{1}{3} = 1.0986$. Knowing nothing costs less than being sure of the wrong class.',
      },
      task: 'Below the figure, under “Values”, press “All 0”, and read the loss.',
    },
    dw: {
      title: 'Six partial derivatives',
      text: 'The loss is a function of six variables, so its [[gradient]] has six entries, in a matrix of the same shape as W:\n\n`[[ 0.51695424  0.03432234 -0.55127658]`\n\n`[ 0.77543136  0.0514835  -0.82691487]]`',
      prediction: {
        question: 'The third column is negative. How must its weights change to lower the loss?',
        choices: ['They must grow', 'They must shrink', 'They must become 0'],
        replies: [
          null,
          'The derivative is negative: let them shrink, and the loss rises.',
          'The sign says which way to change them. It does not make 0 the aim.',
        ],
        because:
          'Where the derivative is negative, the loss falls as the weight grows. The third column makes the score of class 2, the right one: it must rise, the others must fall. Numerically the six entries take $2 \\cdot 6 = 12$ evaluations of the loss. A million weights would take two million for each step: hence backpropagation, in chapter 5 of the book.',
      },
    },
    raise: {
      title: 'Raise w11 by h',
      text: '$\\partial L / \\partial w_{11} = 0.5170$ means: raise $w_{11}$ by a small h, and the loss rises by about 0.5170·h. $\\partial L / \\partial w_{13} = -0.5513$.',
      prediction: {
        question:
          'Raise $w_{11}$ by 0.01 and lower $w_{13}$ by 0.01. By about how much does the loss rise?',
        because:
          '$0.5170 \\cdot 0.01 + (-0.5513) \\cdot (-0.01) = 0.01068$\n\nThe exact change is 0.010688. With h = 1 for $w_{11}$ the rule says 0.5170 and the loss rises by 0.5355: the tangent fits only nearby.',
      },
      hint: 'Take the two changes one by one and add them. In the figure you can also choose $w_{11}$ and try several h.',
    },
    lambda: {
      title: 'An f that does not use w',
      text: 'The notebook writes `f = lambda w: net.loss(x, t)` and calls `numerical_gradient(f, net.W)`. But no `w` appears within f.',
      prediction: {
        question: 'f does not use w. Why is the gradient not 0 all the same?',
        choices: [
          'Python puts w in the place of net.W',
          'numerical_gradient changes the array net.W itself',
          'The loss has nothing to do with W',
        ],
        replies: [
          'The argument `w` is used nowhere. Python puts nothing in its place, however alike the names are.',
          null,
          'Then all six entries would be 0; the matrix that we saw is not.',
        ],
        because:
          '`numerical_gradient` changes the entries of the array that it was given one by one by h, and calls f each time. That array is `net.W` itself, so `net.loss` computes with the changed W. The shared array that made trouble in lesson 6 is a tool here. With a copy, `net.W.copy()`, all six entries would be 0.',
      },
    },
    descend: {
      title: 'Descend on W',
      text: 'The rule is the one you know: $W \\leftarrow W - \\eta\\, \\frac{\\partial L}{\\partial W}$, with all six weights at once. One step with lr = 1 lowers the loss from 2.5108 to 0.93, but the network still chooses class 0. The input x stays as it is.',
      prediction: {
        question: 'Which class does the network choose after 100 steps?',
        choices: [
          '0 as before: the input has not changed',
          '1, between the two',
          '2, the right one',
        ],
        replies: [
          'The scores are the input times W: with W they change, too.',
          'The numbers are names only; class 1 is no answer between 0 and 2.',
          null,
        ],
        because:
          'In a hundred steps the loss falls to 0.0056; the probability of class 2 rises from 0.081 to 0.994. This is what learning means. Here it learns from one datum; really it is the mean loss of many that is lowered (section 4.5 of the book).',
      },
      task: 'Set step_num to 100, and press Play to go to the last step.',
    },
    stage: {
      title: 'The same stage',
      text: 'Two weights, $w_{11}$ and $w_{13}$, with the other four held at the point shown: the loss is a surface like any other, with field and path.',
      prediction: {
        question: 'After 100 steps the loss is 0.0056. What is it after 1000?',
        choices: ['Exactly 0', 'About 0.0006', 'Still 0.0056'],
        replies: [
          'For a loss of exactly 0 the probability must be 1, and for that the scores must differ without end.',
          null,
          'The gradient has become small, not 0: the loss falls a little at each step.',
        ],
        because:
          'About a tenth, 0.00057. The lower the loss, the smaller the gradient and with it the step: it comes ever nearer to 0, and this surface has no lowest point: wherever you stand, somewhere it is lower.',
      },
      task: 'Set step_num to 1000.',
    },
  },
} as const satisfies LessonTexts;
