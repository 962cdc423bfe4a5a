// The words of the chapter: what texts link to. Korean names are those of the textbook.

import type { Words } from '../../core/words';

export interface GlossaryEntry {
  readonly id: string;
  readonly name: Words;
  /** One or two sentences. */
  readonly meaning: Words;
}

export const glossary: readonly GlossaryEntry[] = [
  {
    id: 'gradient',
    name: { en: 'gradient', ko: '기울기' },
    meaning: {
      en: 'The vector of all partial derivatives, ∇f (grad in the code). It points to where f rises fastest; its length says how steep f is there.',
      ko: '모든 변수의 편미분을 묶은 벡터 ∇f이며, 코드에서는 grad입니다. f가 가장 빨리 커지는 방향을 가리키고, 그 크기는 그곳이 얼마나 가파른지를 나타냅니다.',
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
    id: 'analytic-gradient',
    name: { en: 'analytic gradient', ko: '해석적 미분' },
    meaning: {
      en: 'The gradient computed from the formula of the derivative, for instance 2·x0. It needs no h.',
      ko: '2·x0처럼 도함수의 식으로 기울기를 구하는 방법입니다. h가 필요 없습니다.',
    },
  },
  {
    id: 'gradient-descent',
    name: { en: 'gradient descent', ko: '경사 하강법' },
    meaning: {
      en: 'Lowering f by going against the gradient again and again: x ← x − η·∇f.',
      ko: '기울기의 반대 방향으로 조금씩 나아가기를 되풀이하여 f를 줄이는 방법입니다. x ← x − η·∇f로 씁니다.',
    },
  },
  {
    id: 'learning-rate',
    name: { en: 'learning rate', ko: '학습률' },
    meaning: {
      en: 'η, in the code lr: how many times the gradient one step goes. People choose it; it is not learnt.',
      ko: '한 걸음에 기울기의 몇 배만큼 움직일지 정하는 수 η이며, 코드에서는 lr입니다. 학습으로 얻지 않고 사람이 정합니다.',
    },
  },
  {
    id: 'step-num',
    name: { en: 'step_num', ko: '걸음 수' },
    meaning: {
      en: 'How many times x is updated, step_num in the code. With 100 steps there are 101 points, the start among them.',
      ko: 'x를 갱신하는 횟수이며, 코드에서는 step_num입니다. 100걸음이면 시작점까지 101개의 점이 생깁니다.',
    },
  },
  {
    id: 'initial-point',
    name: { en: 'start', ko: '시작점' },
    meaning: {
      en: 'The point from which the descent begins, init_x in the code. Where it ends may depend on it.',
      ko: '경사 하강을 시작하는 점이며, 코드에서는 init_x입니다. 어디에 도착하는지가 시작점에 따라 달라질 수 있습니다.',
    },
  },
  {
    id: 'update',
    name: { en: 'update', ko: '갱신' },
    meaning: {
      en: 'Replacing x by the next point; one update is one step.',
      ko: 'x를 다음 점의 값으로 바꾸는 일입니다. 한 번 갱신하는 것이 한 걸음입니다.',
    },
  },
  {
    id: 'convergence',
    name: { en: 'convergence', ko: '수렴' },
    meaning: {
      en: 'The points settle on one place, and next to nothing remains of the way.',
      ko: '점이 한곳에 자리를 잡아 남은 길이 거의 없어지는 일입니다.',
    },
  },
  {
    id: 'divergence',
    name: { en: 'divergence', ko: '발산' },
    meaning: {
      en: 'The points run away: each step is longer than the one before.',
      ko: '걸음이 갈수록 커져 점이 끝없이 멀어지는 일입니다.',
    },
  },
  {
    id: 'oscillation',
    name: { en: 'oscillation', ko: '진동' },
    meaning: {
      en: 'The point jumps to and fro across the valley. Where the swings shrink it converges all the same.',
      ko: '점이 골짜기의 양쪽을 번갈아 오가는 일입니다. 폭이 점점 줄어들면 진동하면서도 수렴합니다.',
    },
  },
  {
    id: 'minimum',
    name: { en: 'minimum', ko: '최솟값' },
    meaning: {
      en: 'The lowest value of f anywhere, or the point where f takes it.',
      ko: '함수가 가지는 값 가운데 가장 작은 값입니다. 그 값을 가지는 점은 최소점이라고 합니다.',
    },
  },
  {
    id: 'local-minimum',
    name: { en: 'local minimum', ko: '극솟값' },
    meaning: {
      en: 'A value lower than all around it, though f may be lower elsewhere. The gradient is 0 there, so descent stays.',
      ko: '둘레의 어느 값보다도 작은 값입니다. 다른 곳에 더 작은 값이 있을 수 있지만, 그 점에서는 기울기가 0이므로 경사 하강법은 더 나아가지 못합니다.',
    },
  },
  {
    id: 'saddle-point',
    name: { en: 'saddle point', ko: '안장점' },
    meaning: {
      en: 'A point with gradient 0 that is lowest in one direction and highest in another.',
      ko: '기울기는 0이지만, 어느 방향으로 보면 가장 낮고 다른 방향으로 보면 가장 높은 점입니다.',
    },
  },
  {
    id: 'plateau',
    name: { en: 'plateau', ko: '고원' },
    meaning: {
      en: 'A region that is almost flat. The gradient is tiny there, so the point hardly moves.',
      ko: '거의 평평한 곳입니다. 기울기가 아주 작아 점이 거의 움직이지 않습니다.',
    },
  },
  {
    id: 'loss',
    name: { en: 'loss', ko: '손실' },
    meaning: {
      en: 'A number that says how far the answers of a network are off. Learning means lowering it.',
      ko: '신경망의 답이 정답에서 얼마나 벗어났는지를 나타내는 수입니다. 학습은 이 수를 줄이는 일입니다.',
    },
  },
  {
    id: 'weight',
    name: { en: 'weight', ko: '가중치' },
    meaning: {
      en: 'A number by which a network multiplies an input. All of them together are the matrix W.',
      ko: '신경망이 입력에 곱하는 수입니다. 이 수들을 모은 행렬을 W로 씁니다.',
    },
  },
  {
    id: 'softmax',
    name: { en: 'softmax', ko: '소프트맥스' },
    meaning: {
      en: 'Turns scores into probabilities: all between 0 and 1, and 1 in total. The largest score stays the largest.',
      ko: '점수를 확률로 바꾸는 함수입니다. 결과는 모두 0과 1 사이이고 합이 1이며, 가장 큰 점수가 가장 큰 확률이 됩니다.',
    },
  },
  {
    id: 'cross-entropy',
    name: { en: 'cross-entropy', ko: '교차 엔트로피' },
    meaning: {
      en: 'The loss −log(probability of the right class). Near 0 when the network is sure and right, large when it is sure and wrong.',
      ko: '−log(정답 클래스의 확률)로 계산하는 손실입니다. 정답을 확신하면 0에 가깝고, 오답을 확신하면 커집니다.',
    },
  },
  {
    id: 'float64',
    name: { en: 'float64', ko: 'float64' },
    meaning: {
      en: 'The usual kind of number in a computer: 64 bits, 15 to 17 significant digits, up to 1.8e308.',
      ko: '컴퓨터가 흔히 쓰는 64비트 실수입니다. 유효 숫자는 15~17자리이고 1.8e308까지 나타낼 수 있습니다.',
    },
  },
  {
    id: 'rounding',
    name: { en: 'rounding', ko: '반올림' },
    meaning: {
      en: 'Taking the nearest number that a float64 can hold. Between large numbers the gaps are large.',
      ko: '계산 결과를 float64로 나타낼 수 있는 가장 가까운 수로 바꾸는 일입니다. 수가 클수록 이웃한 수의 간격도 커집니다.',
    },
  },
  {
    id: 'overflow',
    name: { en: 'overflow', ko: '오버플로' },
    meaning: {
      en: 'A result beyond 1.8e308, the largest float64. It becomes Infinity.',
      ko: '계산 결과가 float64의 가장 큰 수 1.8e308을 넘는 일입니다. 그 값은 Infinity가 됩니다.',
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
  {
    id: 'momentum',
    name: { en: 'momentum', ko: '모멘텀' },
    meaning: {
      en: 'A method in which the point keeps a part of its velocity, like a ball that rolls downhill.',
      ko: '비탈을 구르는 공처럼, 점이 지닌 속도의 일부를 유지하며 나아가는 방법입니다.',
    },
  },
  {
    id: 'stability-limit',
    name: { en: 'stability limit', ko: '안정 한계' },
    meaning: {
      en: 'The lr from which plain gradient descent no longer settles: 2/λ, where λ is the greatest second derivative.',
      ko: '보통의 경사 하강법이 더는 수렴하지 못하게 되는 학습률의 경계입니다. 가장 큰 이계도함수 값을 λ라 하면 2/λ입니다.',
    },
  },
];
