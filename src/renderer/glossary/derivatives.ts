// Words of the glossary. What a derivative is, and how it is had.

import type { GlossaryEntry } from './glossary-entry';

export const derivatives: readonly GlossaryEntry[] = [
  {
    id: 'derivative',
    name: { en: 'derivative', ko: '미분' },
    meaning: {
      en: 'How fast f changes at a point as x changes by very little: the slope of the tangent there.',
      ko: '한 점에서 x가 아주 조금 변할 때 f가 변하는 비율이며, 그 점에서 그은 접선의 기울기와 같습니다. 이 값을 구하는 일도 미분이라고 합니다.',
    },
  },
  {
    id: 'secant',
    name: { en: 'secant', ko: '할선' },
    meaning: {
      en: 'The straight line through two points of a curve. As the points come together it becomes the tangent.',
      ko: '곡선 위의 두 점을 지나는 직선입니다. 두 점이 가까워질수록 접선에 가까워집니다.',
    },
  },
  {
    id: 'tangent',
    name: { en: 'tangent', ko: '접선' },
    meaning: {
      en: 'The straight line that touches a curve at a point and has its slope there.',
      ko: '곡선 위의 한 점에서 곡선에 닿으며, 그 점에서 곡선과 기울기가 같은 직선입니다.',
    },
  },
  {
    id: 'slope',
    name: { en: 'slope', ko: '한 방향의 기울기' },
    meaning: {
      en: 'How steeply f rises in one direction, a single number. The vector of these along all coordinates is the gradient.',
      ko: '한 방향으로 나아갈 때 f가 변하는 비율이며 수 하나입니다. 이것을 모든 좌표에 대해 묶은 벡터도 책에서는 기울기(gradient)라고 부릅니다.',
    },
  },
  {
    id: 'numerical-differentiation',
    name: { en: 'numerical differentiation', ko: '수치 미분' },
    meaning: {
      en: 'Having a derivative from values of f at nearby points, without a formula for it. The result carries a small error.',
      ko: '도함수 식을 쓰지 않고 가까운 점들의 함숫값으로 미분을 구하는 방법입니다. 결과에는 작은 오차가 있습니다.',
    },
  },
  {
    id: 'central-difference',
    name: { en: 'central difference', ko: '중심 차분' },
    meaning: {
      en: '(f(x + h) − f(x − h)) / 2h: the slope of the secant through two points on either side of x. Its error falls with h².',
      ko: '(f(x + h) − f(x − h)) / 2h, 곧 x의 양쪽 두 점을 지나는 할선의 기울기입니다. 중앙 차분이라고도 하며, 오차는 h²에 비례합니다.',
    },
  },
  {
    id: 'forward-difference',
    name: { en: 'forward difference', ko: '전방 차분' },
    meaning: {
      en: '(f(x + h) − f(x)) / h: the slope of the secant through x and a point ahead of it. Its error falls only with h.',
      ko: '(f(x + h) − f(x)) / h, 곧 x와 그 앞쪽의 한 점을 지나는 할선의 기울기입니다. 오차가 h에 비례하여 h가 작을 때 중심 차분보다 큽니다.',
    },
  },
  {
    id: 'half-width',
    name: { en: 'half width h', ko: '차분 간격 h' },
    meaning: {
      en: 'How far from x, to each side, f is taken for the numerical gradient. A wide one has more truncation error, a narrow one more rounding error.',
      ko: '수치 미분에서 x의 양쪽으로 얼마나 떨어진 곳의 f를 쓰는지 나타내는 거리입니다. 넓으면 절단 오차가 커지고, 좁으면 반올림 오차가 커집니다.',
    },
  },
  {
    id: 'truncation-error',
    name: { en: 'truncation error', ko: '절단 오차' },
    meaning: {
      en: 'The error that remains because the secant is not the tangent. For the central difference it grows like h².',
      ko: '할선의 기울기가 접선의 기울기와 달라서 생기는 오차입니다. 중심 차분에서는 h²에 비례합니다.',
    },
  },
  {
    id: 'analytic-gradient',
    name: { en: 'analytic gradient', ko: '해석적 미분' },
    meaning: {
      en: 'The gradient computed from the formula of the derivative, for instance 2·x0. It needs no h.',
      ko: '2·x0처럼 도함수의 식으로 기울기를 구하는 방법입니다. h가 필요 없습니다.',
    },
  },
  {
    id: 'partial-derivative',
    name: { en: 'partial derivative', ko: '편미분' },
    meaning: {
      en: 'The derivative of a function of several variables by one of them, with the others held fixed; written ∂f/∂x0.',
      ko: '변수가 여럿인 함수를 한 변수에 대해서만 미분한 것입니다. 나머지 변수는 상수로 보며, ∂f/∂x0처럼 씁니다.',
    },
  },
  {
    id: 'second-derivative',
    name: { en: 'second derivative', ko: '이계도함수' },
    meaning: {
      en: 'The derivative of the derivative: how fast the slope changes, and so how sharply the curve bends. The larger it is, the smaller lr must be.',
      ko: '도함수를 한 번 더 미분한 것으로, 기울기가 얼마나 빨리 변하는지, 곧 곡선이 얼마나 급하게 굽었는지를 나타냅니다. 이 값이 클수록 학습률이 작아야 합니다.',
    },
  },
  {
    id: 'gradient',
    name: { en: 'gradient', ko: '기울기' },
    meaning: {
      en: 'The vector of all partial derivatives, ∇f (grad in the code). It points to where f rises fastest; its length says how steep f is there.',
      ko: '모든 변수의 편미분을 묶은 벡터 ∇f이며, 코드에서는 grad입니다. f가 가장 빨리 커지는 방향을 가리키고, 그 크기는 그곳이 얼마나 가파른지를 나타냅니다.',
    },
  },
  {
    id: 'gradient-field',
    name: { en: 'gradient field', ko: '기울기 장' },
    meaning: {
      en: 'A picture of the gradient at many points of the plane, an arrow at each. The arrows show ∇f, uphill, or −∇f, downhill.',
      ko: '평면의 여러 점에서 기울기를 화살표로 나타낸 그림입니다. 화살표는 오르막 방향의 ∇f나 내리막 방향의 −∇f를 나타냅니다.',
    },
  },
  {
    id: 'contour',
    name: { en: 'contour', ko: '등고선' },
    meaning: {
      en: 'A line along which f keeps one value, as on a map. The gradient stands square on it.',
      ko: '지도에서처럼 f의 값이 같은 점을 이은 선입니다. 기울기는 등고선과 직각을 이룹니다.',
    },
  },
];
