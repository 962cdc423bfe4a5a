// Words of the glossary. Going down: what is chosen, what happens, and where it ends.

import type { GlossaryEntry } from './glossary-entry';

export const descent: readonly GlossaryEntry[] = [
  {
    id: 'gradient-method',
    name: { en: 'gradient method', ko: '경사법' },
    meaning: {
      en: 'Changing the value of a function bit by bit along its gradient. Looking for the minimum it is gradient descent, for the maximum gradient ascent.',
      ko: '기울기를 이용해 함수의 값을 조금씩 바꾸어 가는 방법입니다. 최솟값을 찾으면 경사 하강법, 최댓값을 찾으면 경사 상승법이라고 합니다.',
    },
  },
  {
    id: 'gradient-descent',
    name: { en: 'gradient descent', ko: '경사 하강법' },
    meaning: {
      en: 'Lowering f by going against the gradient again and again: x ← x − η·∇f.',
      ko: '기울기의 반대 방향으로 나아가기를 되풀이하여 f를 줄이는 방법입니다. x ← x − η·∇f로 씁니다.',
    },
  },
  {
    id: 'learning-rate',
    name: { en: 'learning rate', ko: '학습률' },
    meaning: {
      en: 'η, in the code lr: how many times the gradient one step goes. People choose it, so it is a hyperparameter; it is not learnt.',
      ko: '한 걸음에 기울기의 몇 배만큼 움직일지 정하는 수 η이며, 코드에서는 lr입니다. 학습으로 얻지 않고 사람이 정하며, 이런 매개변수를 하이퍼파라미터라고 합니다.',
    },
  },
  {
    id: 'parameter',
    name: { en: 'parameter', ko: '매개변수' },
    meaning: {
      en: 'A number that decides what a function or a method does. Those that a network learns, its weights, are its weight parameters.',
      ko: '함수나 방법이 어떻게 작동할지 정하는 수입니다. 신경망이 학습으로 얻는 가중치는 가중치 매개변수라고 합니다.',
    },
  },
  {
    id: 'hyperparameter',
    name: { en: 'hyperparameter', ko: '하이퍼파라미터' },
    meaning: {
      en: 'A parameter that people set and that is not learnt, such as the learning rate. A good value is found by trying several.',
      ko: '학습률처럼 학습으로 얻지 않고 사람이 직접 정하는 매개변수입니다. 알맞은 값은 여러 값을 써 보면서 찾습니다.',
    },
  },
  {
    id: 'step-num',
    name: { en: 'step_num', ko: '걸음 수' },
    meaning: {
      en: 'How many times x is updated, step_num in the code; books call it the number of iterations. With 100 steps there are 101 points, the start among them.',
      ko: 'x를 갱신하는 횟수이며, 코드에서는 step_num, 책에서는 반복 횟수라고 합니다. 100걸음이면 시작점을 포함해 101개의 점이 생깁니다.',
    },
  },
  {
    id: 'initial-point',
    name: { en: 'start', ko: '시작점' },
    meaning: {
      en: 'The point from which the descent begins, init_x in the code; books call it the initial value. Where the run ends may depend on it.',
      ko: '경사 하강을 시작하는 점이며, 코드에서는 init_x, 책에서는 초깃값이라고 합니다. 어디에 도착하는지가 시작점에 따라 달라질 수 있습니다.',
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
      ko: '점이 한곳에 자리를 잡아 남은 거리가 거의 없어지는 일입니다.',
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
    id: 'stability-limit',
    name: { en: 'stability limit', ko: '안정 한계' },
    meaning: {
      en: 'The lr from which plain gradient descent no longer settles: 2/λ, where λ is the greatest second derivative.',
      ko: '보통의 경사 하강법이 더는 수렴하지 못하게 되는 학습률의 경계입니다. 가장 큰 이계도함수 값을 λ라 하면 2/λ입니다.',
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
      ko: '주변의 어느 값보다도 작은 값이며, 그 값을 가지는 점은 극소점이라고 합니다. 다른 곳에 더 작은 값이 있을 수 있지만, 극소점에서는 기울기가 0이므로 경사 하강법은 더 나아가지 못합니다.',
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
];
