// Lesson (a), in English.

import type { LessonTexts } from '../lesson-texts';

export const numericalDiffTexts = {
  title: 'Numerical differentiation',
  aim: 'You can explain how a slope is had from two values of f, and why 6.00000000000378 is not 6.',
  steps: {
    secant: {
      title: 'A secant in place of the tangent',
      text: 'With $x_1 = 4$ held, $f = x_0^2 + 4^2$ is a curve; its derivative at $x_0 = 3$ is the slope of the [[tangent]]. A computer cannot let $h$ shrink to 0: it takes the [[secant]] through two points, $h$ ahead and $h$ behind. That is the [[central-difference]]:\n\n$\\dfrac{f(x+h) - f(x-h)}{2h}$',
      prediction: {
        question: 'With h = 0.5 the secant has slope 6. What is it with h = 1?',
        choices: [
          '7, because the points lie farther apart',
          '6, as before',
          '12, because h has doubled',
        ],
        replies: [
          '7 would be right if one point alone moved away. Here both do, to either side alike.',
          null,
          'With twice the h the difference of the two values doubles, but so does $2h$, by which it is divided.',
        ],
        because:
          '$(32 - 20) / 2 = 6$. On a parabola the secant through $x - h$ and $x + h$ is always parallel to the tangent. The [[forward-difference]] $(f(x+h) - f(x))/h$ would give 7.',
      },
      task: 'Set h to 1 and watch the secant.',
      hint: 'Type 1, or drag one of the two points of the secant.',
    },
    digits: {
      title: '6.00000000000378',
      text: 'In its [[numerical-differentiation]] the notebook takes h = 1e-4, that is 0.0001. For `function_tmp1`, the curve above, it gets 6.00000000000378 at 3, and for `function_tmp2`, which is $3^2 + x_1^2$, it gets 7.999999999999119 at 4. By hand the answers are 6 and 8, and h = 0.5 gives 6 and 8 as well.',
      prediction: {
        question: 'Why not exactly 6 and 8 with h = 1e-4?',
        choices: [
          'h is not 0',
          'x ± h and f are rounded to about 16 digits',
          'float64 has no exact 6 and 8',
        ],
        replies: [
          'That h is not 0 cannot be the reason: h = 0.5 is much wider, and gives exactly 6.',
          null,
          '[[float64]] does hold 6 and 8 exactly: with h = 0.5 these very numbers came out.',
        ],
        because:
          'On a parabola the secant is parallel to the tangent whatever h is, and [[float64]] does hold 6 and 8. What is left is [[rounding]]: x ± h, such as 3.0001, is rounded to about 16 digits, and so is f there. In the difference of two nearly equal values the first four digits or so [[cancellation|cancel]], and the small [[rounding-error]] weighs that much more.',
      },
      task: 'Set h to 1e-4 and compare the two values of f.',
    },
    spacing: {
      title: 'Further: why just these digits',
      text: 'You may skip this step. Near 25 the [[float64]] numbers lie 3.55e-15 apart, and f(3 + h) − f(3 − h) is a whole number of such gaps. Divided by 2h, it can only be one of certain slopes, and 6.00000000000378 is one of them.',
      prediction: {
        question:
          'With h = 1e-4, which is the nearest slope above 6.00000000000378 that can come out?',
        choices: ['6.00000000000379', '6.00000000002154', '6.00000000003931'],
        replies: [
          'A slope that is 1 greater in its last digit cannot come out: the difference of the two values jumps by 3.55e-15.',
          null,
          'That is one jump further. Add a single gap.',
        ],
        because:
          '3.55e-15 / 2e-4 ≈ 1.78e-11 is added. The next lower slope is 5.9999999999860165, so 6 lies between two of them and cannot come out. 6.00000000000378 is off by 3.8e-12, less than half a gap: no better value is to be had with this h.',
      },
    },
    wide: {
      title: 'When h is too wide',
      text: 'Now take $x_0^3$, which is no parabola. At $x_0 = 1$ the tangent has slope 3, and the central difference works out as\n\n$\\dfrac{(1+h)^3 - (1-h)^3}{2h} = 3 + h^2$',
      prediction: {
        question: 'With h = 1 it gives 4. What does it give with h = 0.1?',
        because:
          '$3 + 0.1^2 = 3.01$. A tenth of h leaves a hundredth of the error. The forward difference would leave 0.31.',
      },
      task: 'Set h to 0.1.',
    },
    narrow: {
      title: 'When h is too narrow',
      text: 'So far a tenth of h has left a hundredth of the error. With h = 1e-4 the slope of $x_0^3$ is right to 1e-8.',
      prediction: {
        question: 'What happens to the error with h = 1e-12?',
        choices: ['It shrinks on, to 1e-24', 'It stays at 1e-8', 'It grows'],
        replies: [
          'A narrower h shrinks the gap between secant and tangent alone. Once the [[rounding-error]] is greater than that, the error grows again.',
          'With h the digits that the difference keeps change, too. Compare the heights at 1e-4 and 1e-12 in the chart.',
          null,
        ],
        because:
          'It grows to 1e-4. The narrower h, the more alike the two values of f: their digits [[cancellation|cancel]], and the rounding of x ± h and of f makes up more of what is left. The curve is lowest between 1e-5 and 1e-6; 1e-4 is a little wider, and does well for most functions. The chart shows the relative error, a third of these figures.',
      },
      task: 'Set h to 1e-12, and choose “Error over h” in the menu of the chart.',
      hint: 'You can type 1e-12 as it stands.',
    },
  },
} as const satisfies LessonTexts;
