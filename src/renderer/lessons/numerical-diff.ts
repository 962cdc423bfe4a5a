// Lesson (a): a slope from two values of f, and how well it does.

import type { Lesson } from './lesson';

/** Not a parabola, so that the width h of the difference shows in the slope. */
const cubic = { objective: { expression: 'x0^3' }, start: [1, 0], lr: 0.01 } as const;

export const numericalDiff = {
  id: 'numerical-diff',
  title: { en: 'Numerical differentiation', ko: '수치 미분' },
  section: '4.3.1',
  aim: {
    en: 'You can explain how a slope is had from two values of f, and why 6.00000000000378 is not 6.',
    ko: '함숫값 두 개로 기울기를 구하는 방법을 알고, 6이 아니라 6.00000000000378이 나오는 까닭을 설명할 수 있습니다.',
  },
  minutes: 12,
  steps: [
    {
      id: 'secant',
      title: { en: 'A secant in place of the tangent', ko: '접선 대신 할선' },
      text: {
        en: 'With $x_1 = 4$ held, $f = x_0^2 + 4^2$ is a curve; its derivative at $x_0 = 3$ is the slope of the tangent. A computer cannot let $h$ shrink to 0, so it takes the line through two points, $h$ ahead and $h$ behind: the [[central-difference]] $\\dfrac{f(x+h) - f(x-h)}{2h}$.',
        ko: '$x_1 = 4$로 두면 $f = x_0^2 + 4^2$은 곡선 하나가 됩니다. $x_0 = 3$에서의 미분은 접선의 기울기이지만, 컴퓨터는 $h$를 한없이 0에 가깝게 보낼 수 없습니다. 그래서 앞뒤로 $h$만큼 떨어진 두 점을 잡고, 두 점을 잇는 할선의 기울기를 대신 씁니다. 이것이 [[central-difference]]입니다. $\\dfrac{f(x+h) - f(x-h)}{2h}$',
      },
      session: { start: [3, 4], h: 0.5, steps: 1 },
      figure: 'secant',
      prediction: {
        kind: 'choice',
        question: {
          en: 'With h = 0.5 the secant has slope 6. What is it with h = 1?',
          ko: 'h = 0.5일 때 할선의 기울기는 6입니다. h = 1이면 얼마가 될까요?',
        },
        choices: [
          { en: '7, because the points lie farther apart', ko: '두 점이 더 멀어지므로 7' },
          { en: '6, as before', ko: '그대로 6' },
          { en: '12, because h has doubled', ko: 'h가 두 배이므로 12' },
        ],
        answer: 1,
        because: {
          en: '$(32 - 20) / 2 = 6$. On a parabola the secant through $x - h$ and $x + h$ is always parallel to the tangent. Looking only ahead, $(f(x+h) - f(x))/h$, would give 7.',
          ko: '$(32 - 20) / 2 = 6$입니다. 포물선에서는 $x - h$와 $x + h$를 지나는 할선이 언제나 접선과 나란합니다. 앞쪽만 보는 $(f(x+h) - f(x))/h$이었다면 7이 나옵니다.',
        },
      },
      task: { en: 'Set h to 1 and watch the secant.', ko: 'h를 1로 바꾸고 할선을 살펴보십시오.' },
      done: ({ session }) => session.h === 1,
      hint: {
        en: '“h (half width)” stands beside “Gradient” among the controls.',
        ko: '“차분 간격 h”는 조작판의 “기울기” 옆에 있습니다.',
      },
    },
    {
      id: 'digits',
      title: { en: '6.00000000000378', ko: '6.00000000000378' },
      text: {
        en: 'In its [[numerical-differentiation]] the notebook takes h = 1e-4. For `function_tmp1` at 3 it gets 6.00000000000378, and for `function_tmp2` at 4 it gets 7.999999999999119. By hand the answers are 6 and 8.',
        ko: '노트북의 [[numerical-differentiation]]은 h = 1e-4를 씁니다. `function_tmp1`을 3에서 미분하면 6.00000000000378이, `function_tmp2`를 4에서 미분하면 7.999999999999119가 나옵니다. 손으로 계산하면 6과 8입니다.',
      },
      session: { start: [3, 4], h: 1e-4, steps: 1 },
      figure: 'secant',
      prediction: {
        kind: 'choice',
        question: { en: 'Why not exactly 6 and 8?', ko: '왜 정확히 6과 8이 아닐까요?' },
        choices: [
          {
            en: 'h is not 0, so the secant is not the tangent',
            ko: 'h가 0이 아니어서 할선이 접선과 다르기 때문',
          },
          {
            en: 'The values of f are rounded to about 16 digits',
            ko: 'f의 값이 유효 숫자 16자리쯤에서 반올림되기 때문',
          },
          { en: 'The formula lacks a factor', ko: '식에 빠진 인수가 있기 때문' },
        ],
        answer: 1,
        because: {
          en: 'On a parabola the secant is parallel to the tangent whatever h is, so h is not to blame. What is left is [[rounding]]: a [[float64]] number carries about 16 digits, and the difference of two nearly equal values keeps only the last of them.',
          ko: '포물선에서는 h가 얼마든 할선이 접선과 나란하므로 h 때문은 아닙니다. 남는 원인은 [[rounding]]입니다. [[float64]] 수의 유효 숫자는 16자리쯤이고, 거의 같은 두 값을 빼면 그 가운데 끝자리 몇 개만 남습니다.',
        },
      },
    },
    {
      id: 'spacing',
      title: { en: 'Why just these digits', ko: '왜 하필 이 숫자인가' },
      text: {
        en: 'Near 25 the [[float64]] numbers lie 3.55e-15 apart, and f(3 + h) − f(3 − h) is a whole number of such gaps. So the slope, too, can only take certain values. The two nearest to 6 are 5.9999999999860165 and 6.00000000000378; 6 itself lies between them and cannot come out.',
        ko: '25 근처에서 [[float64]] 수는 3.55e-15 간격으로 놓여 있고, f(3 + h) − f(3 − h)는 이 간격의 정수배입니다. 그래서 기울기도 띄엄띄엄한 값만 나올 수 있습니다. 6에 가장 가까운 두 값은 5.9999999999860165와 6.00000000000378입니다. 6은 그 사이에 있어서 나올 수 없습니다.',
      },
      session: { start: [3, 4], h: 1e-4, steps: 1 },
      figure: 'secant',
      prediction: {
        kind: 'number',
        question: {
          en: 'How far apart are two neighbouring slopes? Divide the gap 3.55e-15 by 2h.',
          ko: '나올 수 있는 이웃한 두 기울기는 얼마나 떨어져 있을까요? 간격 3.55e-15를 2h로 나누어 보십시오.',
        },
        answer: 1.78e-11,
        tolerance: 0.01,
        because: {
          en: '3.55e-15 / 2e-4 ≈ 1.78e-11. The error of 6.00000000000378 is 3.8e-12, less than half of that: no better value was to be had with this h.',
          ko: '3.55e-15 / 2e-4 ≈ 1.78e-11입니다. 6.00000000000378의 오차 3.8e-12는 그 절반도 되지 않습니다. 이 h로는 이보다 나은 값이 나올 수 없습니다.',
        },
      },
    },
    {
      id: 'wide',
      title: { en: 'When h is too wide', ko: 'h가 너무 클 때' },
      text: {
        en: 'Now take $x_0^3$, which is no parabola. At $x_0 = 1$ the tangent has slope 3, and the central difference works out as $\\dfrac{(1+h)^3 - (1-h)^3}{2h} = 3 + h^2$.',
        ko: '이번에는 포물선이 아닌 $x_0^3$입니다. $x_0 = 1$에서 접선의 기울기는 3이고, 중심 차분을 전개하면 다음과 같습니다. $\\dfrac{(1+h)^3 - (1-h)^3}{2h} = 3 + h^2$',
      },
      session: { ...cubic, h: 1, steps: 1, chart: 'h' },
      figure: 'secant',
      prediction: {
        kind: 'number',
        question: {
          en: 'With h = 1 it gives 4. What does it give with h = 0.1?',
          ko: 'h = 1이면 4가 나옵니다. h = 0.1이면 얼마가 나올까요?',
        },
        answer: 3.01,
        tolerance: 0.0005,
        because: {
          en: '$3 + 0.1^2 = 3.01$. A tenth of h leaves a hundredth of the error. Looking only ahead would leave 0.31.',
          ko: '$3 + 0.1^2 = 3.01$입니다. h가 10분의 1이 되면 오차는 100분의 1이 됩니다. 앞쪽만 보는 차분이라면 오차가 0.31이나 남습니다.',
        },
      },
      task: { en: 'Set h to 0.1.', ko: 'h를 0.1로 바꾸어 보십시오.' },
      done: ({ session }) => session.h === 0.1,
    },
    {
      id: 'narrow',
      title: { en: 'When h is too narrow', ko: 'h가 너무 작을 때' },
      text: {
        en: 'With h = 1e-4 the slope of $x_0^3$ is right to 1e-8. The lower chart shows the error for every h.',
        ko: 'h = 1e-4이면 $x_0^3$의 기울기는 1e-8의 오차로 맞습니다. 아래 그래프는 h에 따른 오차를 보여 줍니다.',
      },
      session: { ...cubic, h: 1e-4, steps: 1, chart: 'h' },
      figure: 'secant',
      prediction: {
        kind: 'choice',
        question: {
          en: 'What happens to the error with h = 1e-12?',
          ko: 'h를 1e-12로 줄이면 오차는 어떻게 될까요?',
        },
        choices: [
          {
            en: 'It shrinks: the secant becomes the tangent',
            ko: '할선이 접선에 가까워지므로 줄어든다',
          },
          { en: 'It stays at 1e-8', ko: '1e-8 그대로이다' },
          { en: 'It grows', ko: '오히려 커진다' },
        ],
        answer: 2,
        because: {
          en: 'It grows to 1e-4. The narrower h, the more alike the two values of f, and the fewer digits their difference keeps. 1e-4 lies near the bottom of the curve: neither too wide nor too narrow.',
          ko: '1e-4로 커집니다. h가 작을수록 두 함숫값이 비슷해져, 뺄셈 뒤에 남는 자릿수가 줄어듭니다. 1e-4는 곡선의 바닥 가까이에 있어 너무 크지도 작지도 않습니다.',
        },
      },
      task: { en: 'Set h to 1e-12.', ko: 'h를 1e-12로 바꾸어 보십시오.' },
      done: ({ session }) => session.h <= 1e-10,
      hint: {
        en: 'You can type 1e-12 as it stands.',
        ko: '1e-12라고 그대로 입력하면 됩니다.',
      },
    },
  ],
} as const satisfies Lesson;
