// Lesson (c), in English.

import type { LessonTexts } from '../lesson-texts';

export const gradientTexts = {
  title: 'The gradient',
  aim: 'You can write the gradient at a point, draw it, and say what it points at and what it does not.',
  steps: {
    vector: {
      title: 'Two numbers, one arrow',
      text: 'So far a [[slope|slope]] was one number, along one direction. Put both partial derivatives into one vector, and you have the [[gradient]] $\\nabla f = (\\partial f / \\partial x_0,\\ \\partial f / \\partial x_1)$. At (3, 4) it is (6, 8); the arrow there stands for it, true in direction and drawn shorter. The notebook prints `array([6., 8.])`; the numbers inside are 6.00000000000378 and 7.999999999999119.',
      prediction: {
        question:
          'At (2, 1.5) the gradient is (4, 3). How long is that vector? Its length says how steep f is there.',
        because:
          '$\\sqrt{4^2 + 3^2} = 5$. Go a little way along the gradient, and f rises by about 5 times that way. At (3, 4) it is twice as steep: $\\sqrt{6^2 + 8^2} = 10$. The gradient is a vector in the plane of $x_0$ and $x_1$: also where its arrow is drawn on the surface it has no third component upwards.',
      },
    },
    points: {
      title: 'Another point, another arrow',
      text: 'Every point has a gradient of its own. At (3, 0) it is (6, 0): numerically 6.000000000012662 and exactly 0, because f(3, +h) and f(3, −h) are the very same number.',
      prediction: {
        question: 'What is the gradient at (0, 2)?',
        choices: ['(0, 2)', '(4, 0)', '(0, 4)'],
        replies: [
          '(0, 2) is the point. The gradient is what $(2x_0, 2x_1)$ is there.',
          'The two components have changed places: the first one is $2x_0 = 2 \\cdot 0$.',
          null,
        ],
        because:
          '$(2x_0, 2x_1) = (0, 4)$; the central difference says 4.000000000004. The gradient is not the point itself, although on this bowl it points the same way.',
      },
      task: 'Set the start to (0, 2).',
      hint: 'Type 0 and 2, or drag the start in the field and correct the numbers.',
    },
    integers: {
      title: 'Further: one at a time, and put back',
      text: 'You may skip this step. The notebook’s `numerical_gradient` changes one variable at a time by h, takes f twice, and puts the old value back. Without that last line x would be left at (2.9999, 3.9999). The notebook passes `np.array([3.0, 4.0])`.',
      prediction: {
        question: 'What comes out of `np.array([3, 4])`, without the decimal points?',
        choices: ['[6 8]', '[25000 35000]', '[0 0]'],
        replies: [
          'An array of integers cannot hold 3.0001: it is cut to 3.',
          null,
          '3.0001 is cut to 3, but 2.9999 is cut to 2. The two values differ, so it is not 0.',
        ],
        because:
          'In an array of integers $x + h$ is cut to 3 and $x - h$ to 2: $(25 - 20) / 0.0002 = 25000$, and likewise $(25 - 18) / 0.0002 = 35000$. No error, and quite another gradient: so coordinates are written as `3.0`.',
      },
    },
    field: {
      title: 'A field of arrows',
      text: 'The arrows −∇f of the [[gradient-field]] stand square on its [[contour]] lines. For a small positive $\\eta$, a move by $-\\eta \\nabla f$ changes f by about $-\\eta\\, |\\nabla f|^2$, which is never positive: this is why −∇f leads downhill. At (3, 4) ∇f = (6, 8) and f = 25.',
      prediction: {
        question:
          'By about how much does one step from (3, 4) with $\\eta = 0.001$ change f? Write a fall with a minus.',
        because:
          '$|\\nabla f|^2 = 6^2 + 8^2 = 100$, so $-0.001 \\cdot 100 = -0.1$: f has gone from 25 to 24.9001. Along ∇f it would rise by as much: ∇f points uphill, −∇f downhill. “The gradient shows the way down” is said of −∇f; the minus in $x - \\eta \\nabla f$ is there for that.',
      },
      task: 'Set lr, the name of η in the code, to 0.001, go one step forward and read f.',
      hint: 'After Enter the → key goes one step.',
    },
    'not-at-minimum': {
      title: 'A bowl drawn out',
      text: 'On the round bowl every arrow points at the [[minimum]]. Draw the bowl out along $x_0$, and it becomes the valley $f = \\frac{x_0^2}{20} + x_1^2$. Its minimum is at (0, 0) as before, and its [[contour|contours]] are long. The point is at (−7, 2); the arrows are covered as yet.',
      prediction: {
        question: 'Where does −∇f point at (−7, 2)?',
        choices: [
          'At the minimum (0, 0)',
          'Almost straight across the valley, along x1',
          'Along the valley, along x0',
        ],
        replies: [
          'So it is on the round bowl. The arrow stands square on the [[contour]], and here the contour is not square to the way to the minimum.',
          null,
          'That way the ground is least steep: 0.7 is much less than 4.',
        ],
        because:
          '−∇f = (0.7, −4), but the way to the minimum is (7, −2): 64° apart. The arrow is square to the contour, and knows nothing of where the minimum lies.',
      },
    },
    steepest: {
      title: 'The steepest way down',
      text: 'The notebook stresses that the gradient shows the direction in which f is lowered most at each place. Say that from the same point (−7, 2) you may move by 0.1, any way you like. The arrow shows −∇f.',
      prediction: {
        question: 'Moving by 0.1 from (−7, 2), which way does f fall most?',
        choices: ['Towards the minimum (0, 0)', 'Along −∇f', 'Along the contour'],
        replies: [
          'That way it falls by 0.176. The minimum is far, and for a move of 0.1 the slope underfoot decides.',
          null,
          'On a contour f is the same, so it hardly changes.',
        ],
        because:
          'Along −∇f it falls by 0.396, straight along $-x_1$ by 0.390, towards the minimum by 0.176, and along the [[contour]] it hardly changes. This is why −∇f is followed although it misses the minimum: for a short step no other direction lowers f as much.',
      },
    },
    'where-it-does': {
      title: 'Where it does point there',
      text: 'A few points of this valley are different: from them −∇f does point at (0, 0). The [[gradient]] knows only the slope underfoot, not where the minimum lies; there the two happen to agree. From elsewhere the direction turns a little at each step: press Play, and the path bends towards the minimum.',
      prediction: {
        question: 'Where are the points from which −∇f points at the minimum (0, 0)?',
        choices: ['On the axes', 'On the diagonal x0 = x1', 'Anywhere near the minimum'],
        replies: [
          null,
          'On the diagonal one component is multiplied by 0.1 and the other by 2, so the arrow leaves the diagonal.',
          'Nearer by, the ratio of the components is the same: at (−0.7, 0.2) the two are 64° apart as well.',
        ],
        because:
          '−∇f = $(-x_0/10,\\ -2x_1)$ and the way to the minimum $(-x_0,\\ -x_1)$ are parallel where one component is 0, on the two axes. Folded along an axis, the halves of the valley match.',
      },
      task: 'Move the start to a point from which −∇f points at the minimum.',
      hint: 'Where could the valley be folded so that its halves match? Which way must the arrow point there?',
    },
  },
} as const satisfies LessonTexts;
