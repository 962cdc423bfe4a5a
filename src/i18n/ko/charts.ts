// 기울기 장 아래의 그래프.

import type { chartTexts as english } from '../en/charts';
import type { Translation } from '../translation';

export const chartTexts: Translation<typeof english> = {
  charts: {
    value: { title: '걸음에 따른 f', hint: '걸음마다 f의 값을 로그 축에 나타냅니다.' },
    growth: {
      title: '걸음별 배율',
      hint: '걸음마다 거리와 f를 로그 축에 나타냅니다. 직선이면 걸음마다 같은 배율로 변하는 것입니다.',
    },
    gradient: {
      title: '두 기울기',
      hint: '수치 미분과 해석적 미분으로 구한 기울기를 걸음마다 비교합니다.',
    },
    sweep: {
      title: '학습률 비교',
      hint: '학습률마다 어디에서 끝나는지, 몇 걸음 만에 도착하는지 보여 줍니다.',
    },
    h: { title: 'h와 오차', hint: 'h에 따라 수치 미분의 오차가 얼마나 되는지 보여 줍니다.' },
  },
  growth: {
    everyStep: '{what}: 한 걸음마다 ×{factor}',
    same: '{what}: 변하지 않음',
    bent: '{step}번째 걸음부터 반올림으로 휘어짐',
    beyond: '{step}번째 걸음 →',
    distanceFrom: '{what}: {point}에서 떨어진 거리',
    origin: '원점',
    minimum: '극소점 {point}',
    stride: '{what}: 한 걸음의 길이',
    scope: '모든 실행의 {what}, 조작하는 실행의 {f}',
    described:
      '0번째 걸음부터 {last}번째 걸음까지 두 값을 로그 축에 나타낸 그래프입니다({f}, {distance}). {step}번째 걸음: {what} = {d}, {f} = {value}. {pace}',
  },
  gradients: {
    numerical: '수치 미분',
    exact: '해석적 미분',
    error: '상대 오차',
    waiting: '마지막 걸음까지 계산하면 나타납니다',
    scope: '모든 실행의 ‖∇f‖, 조작하는 실행의 두 기울기',
    described:
      '0번째 걸음부터 {last}번째 걸음까지 수치 미분과 해석적 미분으로 구한 기울기의 크기와 상대 오차를 로그 축에 나타낸 그래프입니다. {step}번째 걸음: 수치 미분 {numerical}, 해석적 미분 {exact}, 상대 오차 {error}.',
  },
  sweep: {
    end: '마지막 f',
    arrival: '도착까지 걸린 걸음 수',
    arrives: '도착',
    never: '이 걸음 수로는 어느 학습률로도 도착하지 못함',
    unknown: '아직 계산하지 않음',
    scope: '곡선: 조작하는 실행, 표시: 실행마다 쓴 lr',
    runEnds: '{run}: lr = {lr}, 마지막 f = {f}.',
    described:
      '학습률 1e-10부터 100까지 마지막 f와 도착까지 걸린 걸음 수를 로그 축에 나타낸 그래프입니다. lr = {lr}: {outcome}, f = {f}. 누르면 그 학습률을 씁니다.',
  },
  error: {
    truncation: '절단 오차 ∝ h²',
    rounding: '반올림 오차 ∝ 1/h',
    roundingRises: 'f(x ± h)가 f(x)보다 훨씬 커서 반올림 오차도 h와 함께 커집니다',
    best: '가장 좋은 h ≈ {h}',
    error: '오차',
    digits: '16자리 가운데 {digits}자리 맞음',
    of16: '{digits}/16자리',
    noDigit: '맞는 자리 없음',
    exact: '오차 없음',
    noBend: 'h² 절단 오차 없음: ∂³f/∂{x}³ = 0',
    flat: '이 점에서는 {x} 방향의 기울기가 0이어서 상대 오차를 구할 수 없습니다.',
    lost: '점이 float64의 범위를 벗어나 기울기를 구할 수 없습니다.',
    along: '방향',
    scope: '조작하는 실행의 점에서 본 오차, 표시: 다른 실행의 h',
    described:
      '{step}번째 걸음의 점에서 h가 1e-16부터 1까지 변할 때 중심 차분으로 구한 ∂f/∂{x}의 상대 오차를 로그 축에 나타낸 그래프입니다.',
    here: 'h = {h}: 오차 {error}, {digits}.',
    noError: 'h = {h}: 이곳의 오차를 알 수 없습니다.',
  },
  chart: {
    step: '걸음',
    from: '{step}번째 걸음부터 {what}',
    frozen: '반올림으로 멈춤',
    runStands: '{run}: {step}번째 걸음에서 {value}.',
    described:
      '0번째 걸음부터 {last}번째 걸음까지 {formula}의 값을 로그 축에 나타낸 그래프입니다. {step}번째 걸음: f = {f}. 처음 f = {first}, 마지막 f = {end}.',
  },
};
