// Lesson (b), in Korean.

import type { Translation } from '../../../i18n/translation';
import type { partialTexts as english } from './en';

export const partialTexts: Translation<typeof english> = {
  title: '편미분',
  aim: '곡면을 x1 = 4와 x0 = 3에서 잘라, 두 단면에서 편미분을 읽을 수 있습니다.',
  steps: {
    slices: {
      title: '한 점을 지나는 두 단면',
      text: '$x_1 = 4$로 고정하고 곡면을 자르면 단면은 곡선 $x_0^2 + 4^2$입니다. 노트북의 `function_tmp1`이 바로 이 곡선입니다. $x_0 = 3$으로 고정하고 자르면 $3^2 + x_1^2$, 곧 `function_tmp2`가 됩니다. 두 곡선은 모두 f = 25인 점 (3, 4)를 지납니다.',
      prediction: {
        question: 'x1 = 2에서 자르면 그 단면에서 가장 낮은 값은 얼마일까요?',
        choices: ['f의 최솟값인 0', '4', 'x1 = 4일 때와 같은 16'],
        because:
          '이 단면에서는 $x_1$이 줄곧 2이므로 $2^2 = 4$가 늘 더해집니다. $x_1 = 4$에서는 16이 더해졌습니다. 그릇의 바닥은 어느 쪽 단면에도 있지 않습니다.',
      },
      task: '시작점의 x1을 2로 바꾸어 보십시오.',
    },
    tmp1: {
      title: 'x1 = 4 단면의 기울기',
      text: '단면은 변수가 하나인 곡선이므로 보통의 미분을 할 수 있습니다. 그 미분이 [[partial-derivative]] $\\partial f / \\partial x_0$입니다. $x_0$만 움직일 때 f가 얼마나 변하는지를 나타냅니다.',
      prediction: {
        question:
          '단면의 식은 $x_0^2 + 4^2$입니다. 이때 $\\partial f / \\partial x_0$은 무엇일까요?',
        choices: ['x0² + 4²', '2·x0 + 8', '2·x0'],
        because:
          '$4^2$은 상수이므로 $2x_0$만 남습니다. $x_0 = 3$에서는 6이고, 중심 차분으로는 6.00000000000378입니다. 노트북의 “$\\partial f / \\partial x_0 = x_0^2 + 4^2$”이라는 줄은 “미분할 함수가 $x_0^2 + 4^2$이다”로 읽으면 됩니다.',
      },
    },
    tmp2: {
      title: 'x0 = 3 단면의 기울기',
      text: '이번에는 $x_0 = 3$에서 자른 단면 $3^2 + x_1^2$입니다. $x_1 = 4$에서 기울기는 $\\partial f / \\partial x_1 = 2x_1 = 8$이고, 노트북의 중심 차분은 7.999999999999119입니다.',
      prediction: {
        question: 'x0 = 3 대신 x0 = 1에서 자릅니다. x1 = 4에서의 기울기는 어떻게 될까요?',
        choices: ['곡선이 낮아지므로 작아진다', '그대로 8이다', '2가 된다'],
        because:
          '곡선은 $3^2 + x_1^2$에서 $1^2 + x_1^2$로 8만큼 내려오지만 모양은 그대로입니다. 모든 곳에 똑같이 더해진 높이는 기울기를 바꾸지 않습니다.',
      },
      task: '시작점의 x0을 1로 바꾸어 보십시오.',
      hint: 'x1은 4로 두십시오.',
    },
    other: {
      title: '길쭉한 골짜기에서도 똑같이',
      text: '이번에는 $f = \\frac{x_0^2}{20} + x_1^2$이고 점은 (5, 2)입니다. 한 단면은 완만하고 다른 단면은 가파릅니다. $x_0$으로 미분할 때는 $x_1$을 상수로 봅니다.',
      prediction: {
        question: '점을 (−8, 2)로 옮기면 $\\partial f / \\partial x_0$은 얼마일까요?',
        because:
          '$x_0 / 10 = -0.8$입니다. 음수이므로 $x_0$이 커지면 f는 작아집니다. $x_1$에 대한 편미분은 그대로 $2x_1 = 4$입니다.',
      },
      task: '시작점의 x0을 −8로 바꾸어 보십시오.',
    },
  },
};
