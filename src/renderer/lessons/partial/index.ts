// Lesson (b): cut the surface along one variable, and the slope of the cut is a partial derivative.

import type { Lesson } from '../lesson';

const at34 = { start: [3, 4], steps: 1 } as const;

export const partial = {
  id: 'partial',
  title: { en: 'Partial derivatives', ko: '편미분' },
  section: '4.3.3',
  aim: {
    en: 'You can cut the surface at x1 = 4 and at x0 = 3, and read both partial derivatives from the cuts.',
    ko: '곡면을 x1 = 4와 x0 = 3에서 잘라, 두 단면에서 편미분을 읽을 수 있습니다.',
  },
  minutes: 10,
  steps: [
    {
      id: 'slices',
      title: { en: 'Two cuts through one point', ko: '한 점을 지나는 두 단면' },
      text: {
        en: 'Hold $x_1 = 4$ and cut the surface there: the edge of the cut is the curve $x_0^2 + 4^2$, the notebook’s `function_tmp1`. Hold $x_0 = 3$ instead, and the edge is $3^2 + x_1^2$, `function_tmp2`. Both curves pass through the point (3, 4), where f = 25.',
        ko: '$x_1 = 4$로 고정하고 곡면을 자르면 단면은 곡선 $x_0^2 + 4^2$입니다. 노트북의 `function_tmp1`이 바로 이 곡선입니다. $x_0 = 3$으로 고정하고 자르면 $3^2 + x_1^2$, 곧 `function_tmp2`가 됩니다. 두 곡선은 모두 f = 25인 점 (3, 4)를 지납니다.',
      },
      session: at34,
      figure: 'slices',
      prediction: {
        kind: 'choice',
        question: {
          en: 'Cut at x1 = 2 instead. What is the lowest value on that cut?',
          ko: 'x1 = 2에서 자르면 그 단면에서 가장 낮은 값은 얼마일까요?',
        },
        choices: [
          { en: '0, the lowest value of f', ko: 'f의 최솟값인 0' },
          { en: '4', ko: '4' },
          { en: '16, as on the cut at x1 = 4', ko: 'x1 = 4일 때와 같은 16' },
        ],
        answer: 1,
        because: {
          en: 'On this cut $x_1$ stays 2, so $2^2 = 4$ is always there; with $x_1 = 4$ it was 16. The bottom of the bowl lies on neither cut.',
          ko: '이 단면에서는 $x_1$이 줄곧 2이므로 $2^2 = 4$가 늘 더해집니다. $x_1 = 4$에서는 16이 더해졌습니다. 그릇의 바닥은 어느 쪽 단면에도 있지 않습니다.',
        },
      },
      task: { en: 'Set the start x1 to 2.', ko: '시작점의 x1을 2로 바꾸어 보십시오.' },
      done: ({ session }) => session.start[1] === 2,
    },
    {
      id: 'tmp1',
      title: { en: 'The slope of the cut x1 = 4', ko: 'x1 = 4 단면의 기울기' },
      text: {
        en: 'The cut is a curve of one variable, so it has an ordinary derivative. That derivative is the [[partial-derivative]] $\\partial f / \\partial x_0$: how f changes when only $x_0$ moves.',
        ko: '단면은 변수가 하나인 곡선이므로 보통의 미분을 할 수 있습니다. 그 미분이 [[partial-derivative]] $\\partial f / \\partial x_0$입니다. $x_0$만 움직일 때 f가 얼마나 변하는지를 나타냅니다.',
      },
      session: at34,
      figure: 'slices',
      prediction: {
        kind: 'choice',
        question: {
          en: 'The cut is $x_0^2 + 4^2$. What is $\\partial f / \\partial x_0$ on it?',
          ko: '단면의 식은 $x_0^2 + 4^2$입니다. 이때 $\\partial f / \\partial x_0$은 무엇일까요?',
        },
        choices: [
          { en: 'x0² + 4²', ko: 'x0² + 4²' },
          { en: '2·x0 + 8', ko: '2·x0 + 8' },
          { en: '2·x0', ko: '2·x0' },
        ],
        answer: 2,
        because: {
          en: '$4^2$ is a constant, so only $2x_0$ is left: 6 at $x_0 = 3$, or 6.00000000000378 by central difference. Read the notebook’s line “$\\partial f / \\partial x_0 = x_0^2 + 4^2$” as “the function to be differentiated is $x_0^2 + 4^2$”.',
          ko: '$4^2$은 상수이므로 $2x_0$만 남습니다. $x_0 = 3$에서는 6이고, 중심 차분으로는 6.00000000000378입니다. 노트북의 “$\\partial f / \\partial x_0 = x_0^2 + 4^2$”이라는 줄은 “미분할 함수가 $x_0^2 + 4^2$이다”로 읽으면 됩니다.',
        },
      },
    },
    {
      id: 'tmp2',
      title: { en: 'The slope of the cut x0 = 3', ko: 'x0 = 3 단면의 기울기' },
      text: {
        en: 'Now the cut at $x_0 = 3$, the curve $3^2 + x_1^2$. Its slope at $x_1 = 4$ is $\\partial f / \\partial x_1 = 2x_1 = 8$; the notebook’s central difference says 7.999999999999119.',
        ko: '이번에는 $x_0 = 3$에서 자른 단면 $3^2 + x_1^2$입니다. $x_1 = 4$에서 기울기는 $\\partial f / \\partial x_1 = 2x_1 = 8$이고, 노트북의 중심 차분은 7.999999999999119입니다.',
      },
      session: at34,
      figure: 'slices',
      prediction: {
        kind: 'choice',
        question: {
          en: 'Make the cut at x0 = 1 instead of x0 = 3. What becomes of the slope at x1 = 4?',
          ko: 'x0 = 3 대신 x0 = 1에서 자릅니다. x1 = 4에서의 기울기는 어떻게 될까요?',
        },
        choices: [
          { en: 'It is smaller: the curve lies lower', ko: '곡선이 낮아지므로 작아진다' },
          { en: 'It is 8 as before', ko: '그대로 8이다' },
          { en: 'It becomes 2', ko: '2가 된다' },
        ],
        answer: 1,
        because: {
          en: 'The curve moves down by 8, from $3^2 + x_1^2$ to $1^2 + x_1^2$, but its shape stays. A height that is added everywhere has no slope.',
          ko: '곡선은 $3^2 + x_1^2$에서 $1^2 + x_1^2$로 8만큼 내려오지만 모양은 그대로입니다. 모든 곳에 똑같이 더해진 높이는 기울기를 바꾸지 않습니다.',
        },
      },
      task: { en: 'Set the start x0 to 1.', ko: '시작점의 x0을 1로 바꾸어 보십시오.' },
      done: ({ session }) => session.start[0] === 1 && session.start[1] === 4,
      hint: { en: 'Leave x1 at 4.', ko: 'x1은 4로 두십시오.' },
    },
    {
      id: 'other',
      title: { en: 'The same on a long valley', ko: '길쭉한 골짜기에서도 똑같이' },
      text: {
        en: 'Here $f = \\frac{x_0^2}{20} + x_1^2$, and the point is (5, 2). One cut is shallow, the other steep. To differentiate by $x_0$, treat $x_1$ as a constant.',
        ko: '이번에는 $f = \\frac{x_0^2}{20} + x_1^2$이고 점은 (5, 2)입니다. 한 단면은 완만하고 다른 단면은 가파릅니다. $x_0$으로 미분할 때는 $x_1$을 상수로 봅니다.',
      },
      session: { objective: { id: 'ellipse' }, start: [5, 2], lr: 0.95, steps: 1 },
      figure: 'slices',
      prediction: {
        kind: 'number',
        question: {
          en: 'What is $\\partial f / \\partial x_0$ at (−8, 2)?',
          ko: '점을 (−8, 2)로 옮기면 $\\partial f / \\partial x_0$은 얼마일까요?',
        },
        answer: -0.8,
        tolerance: 0.01,
        because: {
          en: '$x_0 / 10 = -0.8$. It is negative: f falls when $x_0$ grows. By $x_1$ the slope is $2x_1 = 4$, as before.',
          ko: '$x_0 / 10 = -0.8$입니다. 음수이므로 $x_0$이 커지면 f는 작아집니다. $x_1$에 대한 편미분은 그대로 $2x_1 = 4$입니다.',
        },
      },
      task: { en: 'Set the start x0 to −8.', ko: '시작점의 x0을 −8로 바꾸어 보십시오.' },
      done: ({ session }) => session.start[0] === -8 && session.start[1] === 2,
    },
  ],
} as const satisfies Lesson;
