// Lesson (a): a slope from two values of f, and how well it does.

import type { Lesson } from '../lesson';

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
        en: 'Watch only the picture above. With $x_1 = 4$ held, $f = x_0^2 + 4^2$ is a curve; its derivative at $x_0 = 3$ is the slope of the [[tangent]]. A computer cannot let $h$ shrink to 0: it takes the [[secant]] through two points, $h$ ahead and $h$ behind, the [[central-difference]] $\\dfrac{f(x+h) - f(x-h)}{2h}$.',
        ko: '이 수업에서는 위의 그림만 보면 됩니다. $x_1 = 4$로 두면 $f = x_0^2 + 4^2$은 곡선 하나가 됩니다. $x_0 = 3$에서의 미분은 [[tangent]]의 기울기이지만, 컴퓨터는 $h$를 한없이 0에 가깝게 보낼 수 없습니다. 그래서 앞뒤로 $h$만큼 떨어진 두 점을 잡고, 두 점을 잇는 [[secant]]의 기울기를 대신 쓰는 것이 [[central-difference]]입니다. $\\dfrac{f(x+h) - f(x-h)}{2h}$',
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
          en: '$(32 - 20) / 2 = 6$. On a parabola the secant through $x - h$ and $x + h$ is always parallel to the tangent. The [[forward-difference]] $(f(x+h) - f(x))/h$ would give 7.',
          ko: '$(32 - 20) / 2 = 6$입니다. 포물선에서는 $x - h$와 $x + h$를 지나는 할선이 언제나 접선과 나란합니다. [[forward-difference]] $(f(x+h) - f(x))/h$였다면 7이 나옵니다.',
        },
      },
      task: {
        en: 'Set “h (half width)”, on the right, to 1 and watch the secant.',
        ko: '오른쪽에서 “차분 간격 h”를 1로 바꾸고 할선을 살펴보십시오.',
      },
      done: ({ session }) => session.h === 1,
      hint: {
        en: '“h (half width)” stands beside “Gradient” among the controls.',
        ko: '“차분 간격 h”는 오른쪽 설정 칸의 “기울기” 옆에 있습니다.',
      },
    },
    {
      id: 'digits',
      title: { en: '6.00000000000378', ko: '6.00000000000378' },
      text: {
        en: 'In its [[numerical-differentiation]] the notebook takes h = 1e-4. For `function_tmp1` at 3 it gets 6.00000000000378, and for `function_tmp2` at 4 it gets 7.999999999999119. By hand the answers are 6 and 8, and h = 0.5 gives 6 and 8 as well.',
        ko: '노트북의 [[numerical-differentiation]]은 h = 1e-4를 씁니다. `function_tmp1`을 3에서 미분하면 6.00000000000378이, `function_tmp2`를 4에서 미분하면 7.999999999999119가 나옵니다. 손으로 계산하면 6과 8이고, h = 0.5로 두어도 6과 8이 나옵니다.',
      },
      session: { start: [3, 4], h: 0.5, steps: 1 },
      figure: 'secant',
      prediction: {
        kind: 'choice',
        question: {
          en: 'Why not exactly 6 and 8 with h = 1e-4?',
          ko: 'h = 1e-4이면 왜 정확히 6과 8이 나오지 않을까요?',
        },
        choices: [
          {
            en: 'h is not 0',
            ko: 'h가 0이 아니기 때문',
          },
          {
            en: 'f is rounded to about 16 digits',
            ko: 'f의 값이 16자리쯤에서 반올림되기 때문',
          },
          {
            en: 'float64 has no exact 6 and 8',
            ko: 'float64로는 6과 8을 정확히 나타내지 못하기 때문',
          },
        ],
        answer: 1,
        because: {
          en: 'On a parabola the secant is parallel to the tangent whatever h is, so h is not to blame, and float64 does hold 6 and 8. What is left is [[rounding]]: a [[float64]] number carries about 16 digits. In the difference of two nearly equal values the first four or so [[cancellation|cancel]] and some twelve remain, so the [[rounding-error]] of the last one weighs that much more.',
          ko: '포물선에서는 h가 얼마든 할선이 접선과 나란하므로 h 때문은 아닙니다. 6과 8은 float64로 정확히 나타낼 수 있습니다. 남는 원인은 [[rounding]]입니다. [[float64]]의 유효 숫자는 16자리쯤인데, 거의 같은 두 값을 빼면 앞의 네 자리 남짓이 [[cancellation]]되고 열두 자리쯤만 남습니다. 마지막 자리의 [[rounding-error]]가 그만큼 커지는 셈입니다.',
        },
      },
      task: {
        en: 'Set h to 1e-4 and compare the two values of f.',
        ko: 'h를 1e-4로 바꾸고 두 함숫값을 비교해 보십시오.',
      },
      done: ({ session }) => session.h === 1e-4,
    },
    {
      id: 'spacing',
      title: { en: 'Further: why just these digits', ko: '심화: 왜 하필 이 숫자인가' },
      text: {
        en: 'You may skip this step. Near 25 the [[float64]] numbers lie 3.55e-15 apart, and f(3 + h) − f(3 − h) is a whole number of such gaps. Divided by 2h, it can only be one of certain slopes, and 6.00000000000378 is one of them.',
        ko: '이 단계는 건너뛰어도 됩니다. 25 근처에서 [[float64]] 수는 3.55e-15 간격으로 놓여 있고, f(3 + h) − f(3 − h)는 이 간격의 정수배입니다. 그래서 이것을 2h로 나눈 기울기도 띄엄띄엄한 값만 나올 수 있습니다. 6.00000000000378이 그 가운데 하나입니다.',
      },
      session: { start: [3, 4], h: 1e-4, steps: 1 },
      figure: 'secant',
      prediction: {
        kind: 'choice',
        question: {
          en: 'With h = 1e-4, which is the next greater slope that can come out?',
          ko: 'h = 1e-4일 때, 그다음으로 큰 기울기는 무엇일까요?',
        },
        choices: [
          { en: '6.00000000000379', ko: '6.00000000000379' },
          { en: '6.00000000002154', ko: '6.00000000002154' },
          { en: '6.00000000003931', ko: '6.00000000003931' },
        ],
        answer: 1,
        because: {
          en: '3.55e-15 / 2e-4 ≈ 1.78e-11 is added. The next lower slope is 5.9999999999860165, so 6 lies between two of them and cannot come out. 6.00000000000378 is off by 3.8e-12, less than half a gap: no better value is to be had with this h.',
          ko: '3.55e-15 / 2e-4 ≈ 1.78e-11만큼 커집니다. 바로 아래 값은 5.9999999999860165이므로 6은 두 값 사이에 있어 나올 수 없습니다. 6.00000000000378의 오차 3.8e-12는 간격의 절반도 되지 않으니, 이 h로는 가장 나은 값입니다.',
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
      session: { ...cubic, h: 1, steps: 1 },
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
          en: '$3 + 0.1^2 = 3.01$. A tenth of h leaves a hundredth of the error. The forward difference would leave 0.31.',
          ko: '$3 + 0.1^2 = 3.01$입니다. h가 10분의 1이 되면 오차는 100분의 1이 됩니다. 전방 차분이라면 오차가 0.31이나 남습니다.',
        },
      },
      task: { en: 'Set h to 0.1.', ko: 'h를 0.1로 바꾸어 보십시오.' },
      done: ({ session }) => session.h === 0.1,
    },
    {
      id: 'narrow',
      title: { en: 'When h is too narrow', ko: 'h가 너무 작을 때' },
      text: {
        en: 'So far a tenth of h has left a hundredth of the error. With h = 1e-4 the slope of $x_0^3$ is right to 1e-8.',
        ko: '지금까지는 h를 10분의 1로 줄일 때마다 오차가 100분의 1로 줄었습니다. h = 1e-4로 구한 $x_0^3$의 기울기는 오차가 1e-8뿐입니다.',
      },
      session: { ...cubic, h: 1e-4, steps: 1 },
      figure: 'secant',
      prediction: {
        kind: 'choice',
        question: {
          en: 'What happens to the error with h = 1e-12?',
          ko: 'h를 1e-12로 줄이면 오차는 어떻게 될까요?',
        },
        choices: [
          {
            en: 'It shrinks on, to 1e-24',
            ko: '계속 줄어 1e-24가 된다',
          },
          { en: 'It stays at 1e-8', ko: '1e-8 그대로이다' },
          { en: 'It grows', ko: '오히려 커진다' },
        ],
        answer: 2,
        because: {
          en: 'It grows to 1e-4. The narrower h, the more alike the two values of f, and the more of their digits [[cancellation|cancel]]. The curve is lowest between 1e-5 and 1e-6; 1e-4 is a little wider, and does well for most functions. The chart shows the relative error, a third of these figures.',
          ko: '1e-4로 커집니다. h가 작을수록 두 함숫값이 비슷해져 뺄셈에서 [[cancellation]]되는 자릿수가 늘어납니다. 곡선의 바닥은 1e-5와 1e-6 사이에 있고, 1e-4는 그보다 조금 크지만 여러 함수에 두루 무난한 값입니다. 그래프의 세로축은 상대 오차여서 3으로 나눈 값으로 보입니다.',
        },
      },
      task: {
        en: 'Set h to 1e-12, and choose the chart “Error over h” below.',
        ko: 'h를 1e-12로 바꾸고, 아래 그래프에서 “h와 오차”를 골라 보십시오.',
      },
      done: ({ session }) => session.h <= 1e-10 && session.chart === 'h',
      hint: {
        en: 'You can type 1e-12 as it stands.',
        ko: '1e-12라고 그대로 입력하면 됩니다.',
      },
    },
  ],
} as const satisfies Lesson;
