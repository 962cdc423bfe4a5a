// Lesson (c), in English.

import type { LessonTexts } from '../lesson-texts';

export const gradientTexts = {
  title: 'The gradient',
  aim: 'You can write the gradient at a point, draw it, and say what it points at and what it does not.',
  steps: {
    vector: {
      title: 'Two numbers, one arrow',
      text: 'So far a [[slope|slope]] was one number, along one direction. Put both partial derivatives into one vector, and you have the [[gradient]] $\\nabla f = (\\partial f / \\partial x_0,\\ \\partial f / \\partial x_1)$. At (3, 4) it is (6, 8), the arrow that starts there in the gradient field. The notebook prints `array([6., 8.])`; the numbers inside are 6.00000000000378 and 7.999999999999119.',
      prediction: {
        question:
          'At (2, 1.5) the gradient is (4, 3). How long is that vector? Its length says how steep f is there.',
        because:
          '$\\sqrt{4^2 + 3^2} = 5$. Go a little way along the gradient, and f rises by about 5 times that way. At (3, 4) it is twice as steep: $\\sqrt{6^2 + 8^2} = 10$.',
      },
    },
    points: {
      title: 'Another point, another arrow',
      text: 'Every point has a gradient of its own. At (3, 0) it is (6, 0): numerically 6.000000000012662 and exactly 0, because f(3, +h) and f(3, −h) are the very same number.',
      prediction: {
        question: 'What is the gradient at (0, 2)?',
        choices: ['(0, 2)', '(4, 0)', '(0, 4)'],
        because:
          '$(2x_0, 2x_1) = (0, 4)$; the central difference says 4.000000000004. The gradient is not the point itself, although on this bowl it points the same way.',
      },
      task: 'Set the start to (0, 2).',
      hint: 'Type 0 and 2, or drag the start in the field and correct the numbers.',
    },
    field: {
      title: 'A field of arrows',
      text: 'The [[gradient-field]] draws −∇f at many points. Each arrow stands square on its [[contour]] line. A small step $-\\eta \\nabla f$ changes f by about $-\\eta\\, |\\nabla f|^2$, and that is never positive: this is why −∇f leads downhill.',
      prediction: {
        question:
          'At (3, 4) ∇f = (6, 8). By about how much does f change with $\\eta = 0.001$? Write a fall with a minus.',
        because:
          '$|\\nabla f|^2 = 6^2 + 8^2 = 100$, so $-0.001 \\cdot 100 = -0.1$. Along ∇f it would rise by as much: ∇f points uphill, −∇f downhill. “The gradient shows the way down” is said of −∇f; the minus in $x - \\eta \\nabla f$ is there for that.',
      },
      task: 'Turn the arrows uphill.',
      hint: 'The switch stands above the field: −∇f is downhill, ∇f uphill.',
    },
    'not-at-minimum': {
      title: 'A bowl drawn out',
      text: 'On the round bowl every arrow points at the [[minimum]]. Draw the bowl out along $x_0$, and it becomes the valley $f = \\frac{x_0^2}{20} + x_1^2$. Its minimum is at (0, 0) as before.',
      prediction: {
        question: 'Where does −∇f point at (−7, 2) in that valley?',
        choices: [
          'At the minimum (0, 0)',
          'Almost straight across the valley, along x1',
          'Along the valley, along x0',
        ],
        because:
          '−∇f = (0.7, −4), but the way to the minimum is (7, −2): 64° apart. Still, going along −∇f lowers f, so the path bends and gets there by and by.',
      },
      task: 'Choose the function “Long valley” and look at the arrow.',
    },
    'where-it-does': {
      title: 'Where it does point there',
      text: 'A few points of this valley are different: from them −∇f does point at (0, 0). The [[gradient]] knows only the slope underfoot, not where the minimum lies; there the two happen to agree.',
      task: 'Move the start to a point from which −∇f points at the minimum.',
      hint: 'Where could the valley be folded so that its halves match? Which way must the arrow point there?',
    },
  },
} as const satisfies LessonTexts;
