// The glossary of the lessons. Names are those of the textbook.

import type { glossaryTexts as english } from '../en/glossary';
import type { Translation } from '../translation';

export const glossaryTexts: Translation<typeof english> = {
  // What a derivative is, and how it is had.
  derivative: {
    name: '미분',
    meaning:
      '한 점에서 x가 아주 조금 변할 때 f가 변하는 비율이며, 그 점에서 그은 접선의 기울기와 같습니다. 이 값을 구하는 일도 미분이라고 합니다.',
  },
  secant: {
    name: '할선',
    meaning: '곡선 위의 두 점을 지나는 직선입니다. 두 점이 가까워질수록 접선에 가까워집니다.',
  },
  tangent: {
    name: '접선',
    meaning: '곡선 위의 한 점에서 곡선에 닿으며, 그 점에서 곡선과 기울기가 같은 직선입니다.',
  },
  slope: {
    name: '한 방향의 기울기',
    meaning:
      '한 방향으로 나아갈 때 f가 변하는 비율이며 수 하나입니다. 이것을 모든 좌표에 대해 묶은 벡터도 책에서는 기울기(gradient)라고 부릅니다.',
  },
  'numerical-differentiation': {
    name: '수치 미분',
    meaning:
      '도함수 식을 쓰지 않고 가까운 점들의 함숫값으로 미분을 구하는 방법입니다. 결과에는 작은 오차가 있습니다.',
  },
  'central-difference': {
    name: '중심 차분',
    meaning:
      '(f(x + h) − f(x − h)) / 2h, 곧 x의 양쪽 두 점을 지나는 할선의 기울기입니다. 중앙 차분이라고도 하며, 오차는 h²에 비례합니다.',
  },
  'forward-difference': {
    name: '전방 차분',
    meaning:
      '(f(x + h) − f(x)) / h, 곧 x와 그 앞쪽의 한 점을 지나는 할선의 기울기입니다. 오차가 h에 비례하여 h가 작을 때 중심 차분보다 큽니다.',
  },
  'half-width': {
    name: '차분 간격 h',
    meaning:
      '수치 미분에서 x의 양쪽으로 얼마나 떨어진 곳의 f를 쓰는지 나타내는 거리입니다. 넓으면 절단 오차가 커지고, 좁으면 반올림 오차가 커집니다.',
  },
  'truncation-error': {
    name: '절단 오차',
    meaning:
      '할선의 기울기가 접선의 기울기와 달라서 생기는 오차입니다. 중심 차분에서는 h²에 비례합니다.',
  },
  'analytic-gradient': {
    name: '해석적 미분',
    meaning: '2·x0처럼 도함수의 식으로 기울기를 구하는 방법입니다. h가 필요 없습니다.',
  },
  'partial-derivative': {
    name: '편미분',
    meaning:
      '변수가 여럿인 함수를 한 변수에 대해서만 미분한 것입니다. 나머지 변수는 상수로 보며, ∂f/∂x0처럼 씁니다.',
  },
  'second-derivative': {
    name: '이계도함수',
    meaning:
      '도함수를 한 번 더 미분한 것으로, 기울기가 얼마나 빨리 변하는지, 곧 곡선이 얼마나 급하게 굽었는지를 나타냅니다. 이 값이 클수록 학습률이 작아야 합니다.',
  },
  gradient: {
    name: '기울기',
    meaning:
      '모든 변수의 편미분을 묶은 벡터 ∇f이며, 코드에서는 grad입니다. f가 가장 빨리 커지는 방향을 가리키고, 그 크기는 그곳이 얼마나 가파른지를 나타냅니다.',
  },
  'gradient-field': {
    name: '기울기 장',
    meaning:
      '평면의 여러 점에서 기울기를 화살표로 나타낸 그림입니다. 화살표는 오르막 방향의 ∇f나 내리막 방향의 −∇f를 나타냅니다.',
  },
  contour: {
    name: '등고선',
    meaning: '지도에서처럼 f의 값이 같은 점을 이은 선입니다. 기울기는 등고선과 직각을 이룹니다.',
  },

  // Going down: what is chosen, what happens, and where it ends.
  'gradient-method': {
    name: '경사법',
    meaning:
      '기울기를 이용해 함수의 값을 조금씩 바꾸어 가는 방법입니다. 최솟값을 찾으면 경사 하강법, 최댓값을 찾으면 경사 상승법이라고 합니다.',
  },
  'gradient-descent': {
    name: '경사 하강법',
    meaning:
      '기울기의 반대 방향으로 나아가기를 되풀이하여 f를 줄이는 방법입니다. x ← x − η·∇f로 씁니다.',
  },
  'learning-rate': {
    name: '학습률',
    meaning:
      '한 걸음에 기울기의 몇 배만큼 움직일지 정하는 수 η이며, 코드에서는 lr입니다. 학습으로 얻지 않고 사람이 정하며, 이런 매개변수를 하이퍼파라미터라고 합니다.',
  },
  parameter: {
    name: '매개변수',
    meaning:
      '함수나 방법이 어떻게 작동할지 정하는 수입니다. 신경망이 학습으로 얻는 가중치는 가중치 매개변수라고 합니다.',
  },
  hyperparameter: {
    name: '하이퍼파라미터',
    meaning:
      '학습률처럼 학습으로 얻지 않고 사람이 직접 정하는 매개변수입니다. 알맞은 값은 여러 값을 써 보면서 찾습니다.',
  },
  'step-num': {
    name: '걸음 수',
    meaning:
      'x를 갱신하는 횟수이며, 코드에서는 step_num, 책에서는 반복 횟수라고 합니다. 100걸음이면 시작점을 포함해 101개의 점이 생깁니다.',
  },
  'initial-point': {
    name: '시작점',
    meaning:
      '경사 하강을 시작하는 점이며, 코드에서는 init_x, 책에서는 초깃값이라고 합니다. 어디에 도착하는지가 시작점에 따라 달라질 수 있습니다.',
  },
  update: {
    name: '갱신',
    meaning: 'x를 다음 점의 값으로 바꾸는 일입니다. 한 번 갱신하는 것이 한 걸음입니다.',
  },
  convergence: {
    name: '수렴',
    meaning: '점이 한곳에 자리를 잡아 남은 거리가 거의 없어지는 일입니다.',
  },
  divergence: { name: '발산', meaning: '걸음이 갈수록 커져 점이 끝없이 멀어지는 일입니다.' },
  oscillation: {
    name: '진동',
    meaning:
      '점이 골짜기의 양쪽을 번갈아 오가는 일입니다. 폭이 점점 줄어들면 진동하면서도 수렴합니다.',
  },
  'stability-limit': {
    name: '안정 한계',
    meaning:
      '보통의 경사 하강법이 더는 수렴하지 못하게 되는 학습률의 경계입니다. 가장 큰 이계도함수 값을 λ라 하면 2/λ입니다.',
  },
  minimum: {
    name: '최솟값',
    meaning: '함수가 가지는 값 가운데 가장 작은 값입니다. 그 값을 가지는 점은 최소점이라고 합니다.',
  },
  'local-minimum': {
    name: '극솟값',
    meaning:
      '주변의 어느 값보다도 작은 값이며, 그 값을 가지는 점은 극소점이라고 합니다. 다른 곳에 더 작은 값이 있을 수 있지만, 극소점에서는 기울기가 0이므로 경사 하강법은 더 나아가지 못합니다.',
  },
  'saddle-point': {
    name: '안장점',
    meaning:
      '기울기는 0이지만, 어느 방향으로 보면 가장 낮고 다른 방향으로 보면 가장 높은 점입니다.',
  },
  plateau: {
    name: '고원',
    meaning: '거의 평평한 곳입니다. 기울기가 아주 작아 점이 거의 움직이지 않습니다.',
  },

  // The small network, and the methods beyond plain gradient descent.
  class: {
    name: '클래스',
    meaning: '분류에서 답이 될 수 있는 것 하나하나입니다. 코드에서처럼 번호는 0부터 매깁니다.',
  },
  weight: {
    name: '가중치',
    meaning: '신경망이 입력에 곱하는 수입니다. 이 수들을 모은 행렬을 W로 씁니다.',
  },
  softmax: {
    name: '소프트맥스',
    meaning:
      '점수를 확률로 바꾸는 함수입니다. 결과는 모두 0과 1 사이이고 합이 1이며, 가장 큰 점수가 가장 큰 확률이 됩니다.',
  },
  loss: {
    name: '손실',
    meaning:
      '신경망의 답이 정답에서 얼마나 벗어났는지를 나타내는 수입니다. 학습은 이 수를 줄이는 일입니다.',
  },
  'loss-function': {
    name: '손실 함수',
    meaning:
      '가중치를 넣으면 손실을 내놓는 함수입니다. 경사 하강법이 내려가는 f가 바로 이 함수입니다.',
  },
  'cross-entropy': {
    name: '교차 엔트로피 오차',
    meaning:
      '−ln(정답 클래스의 확률), 곧 자연로그로 계산하는 손실입니다. 정답을 확신하면 0에 가깝고, 오답을 확신하면 커집니다.',
  },
  momentum: {
    name: '모멘텀',
    meaning: '비탈을 구르는 공처럼, 점이 지닌 속도의 일부를 유지하며 나아가는 방법입니다.',
  },
  nesterov: {
    name: '네스테로프',
    meaning: '속도를 따라 먼저 나아간 자리의 기울기를 쓰는 모멘텀입니다.',
  },
  'moving-average': {
    name: '지수 이동 평균',
    meaning:
      '새 값이 나올 때마다 지난 평균의 ρ배와 새 값의 (1 − ρ)배를 더해 고쳐 가는 평균입니다. 오래된 값일수록 영향이 옅어집니다.',
  },
  adagrad: {
    name: 'AdaGrad',
    meaning:
      '좌표마다 지금까지의 기울기 제곱을 모두 더하고, 그 합의 제곱근으로 걸음을 나누는 방법입니다. 합은 커지기만 하므로 실제 학습률은 갈수록 작아집니다.',
  },
  rmsprop: {
    name: 'RMSProp',
    meaning:
      'AdaGrad에서 기울기 제곱의 합 대신 지수 이동 평균을 쓰는 방법입니다. 오래된 값은 옅어지므로 나누는 수가 끝없이 커지지는 않습니다.',
  },
  adam: {
    name: 'Adam',
    meaning:
      '모멘텀처럼 기울기의 지수 이동 평균을 쓰고, RMSProp처럼 기울기 제곱의 지수 이동 평균의 제곱근으로 나누는 방법입니다. 두 평균이 0에서 시작해서 생기는 치우침은 보정합니다.',
  },

  // What float64 does to numbers.
  float64: {
    name: 'float64',
    meaning:
      '컴퓨터가 흔히 쓰는 64비트 실수입니다. 유효 숫자는 15~17자리이고 1.8e308까지 나타낼 수 있습니다.',
  },
  rounding: {
    name: '반올림',
    meaning:
      '계산 결과를 float64로 나타낼 수 있는 가장 가까운 수로 바꾸는 일입니다. 수가 클수록 이웃한 수의 간격도 커집니다.',
  },
  'rounding-error': {
    name: '반올림 오차',
    meaning:
      '반올림 때문에 계산 결과와 참값 사이에 생기는 차이입니다. 계산 한 번에 기껏해야 결과의 1경분의 1 남짓입니다.',
  },
  cancellation: {
    name: '상쇄',
    meaning:
      '거의 같은 두 수를 뺄 때 앞쪽의 같은 자리들이 서로 지워지는 일입니다. 남는 자리가 적어져 반올림 오차의 비중이 커집니다.',
  },
  overflow: {
    name: '오버플로',
    meaning: '계산 결과가 float64의 가장 큰 수 1.8e308을 넘는 일입니다. 그 값은 Infinity가 됩니다.',
  },
  symlog: {
    name: '대칭 로그',
    meaning:
      '0의 양쪽에 10의 거듭제곱을 매긴 축입니다. 아주 작은 값과 아주 큰 값을 한 그림에 나타낼 수 있습니다.',
  },
};
