// 조작 요소와 그 도움말, 보는 범위.

import type { controlTexts as english } from '../en/controls';
import type { Translation } from '../translation';
import { cardinal } from './cardinals';

export const controlTexts: Translation<typeof english> = {
  controls: {
    function: '함수',
    ownFunction: '직접 쓴 식',
    plane: '평면',
    start: '시작점',
    lr: '학습률',
    steps: '걸음 수',
    optimizer: '최적화 방법',
    schedule: '스케줄',
    noise: '잡음 σ',
    seed: '시드',
    gradient: '기울기',
    numerical: '수치 미분',
    analytic: '해석적 미분',
    h: '차분 간격 `h`',
    tooLarge: '너무 큼',
    right: '알맞음',
    tooSmall: '너무 작음',
    systemTheme: '시스템',
    light: '밝게',
    dark: '어둡게',
    leavePresenter: '발표 모드 끝내기',
  },
  help: {
    menu: '수업 차례, 파이썬 코드, 용어, 설정처럼 가끔 쓰는 것을 엽니다.',
    lesson: (lessons: number) =>
      `4.4절을 중심으로 한 수업 ${cardinal(lessons)} 개 가운데 하나를 고르거나 자유 실험을 합니다.`,
    function:
      '낮은 곳을 찾아 내려갈 함수 f입니다. 고르면 알맞은 시작점과 학습률이 함께 정해집니다.',
    formula:
      'x0과 x1로 함수를 직접 입력합니다. 예: x0^2 + 3*x1^2. sin, exp, sqrt, abs, max도 쓸 수 있습니다.',
    language: '창에 쓰이는 언어입니다. 기호와 수는 그대로입니다.',
    theme:
      '프로젝터에는 밝게, 어두운 방에는 어둡게 하는 것이 좋습니다. 컴퓨터 설정을 따를 수도 있습니다.',
    helpPages: '처음 안내, 용어 풀이, 선생님을 위한 수업 안내와 계산 방법이 있습니다.',
    start: '경사 하강을 시작하는 점 init_x입니다. 기울기 장에서 고리를 끌어 옮겨도 됩니다.',
    lr: '한 걸음의 크기를 정합니다: x ← x − lr · 기울기',
    steps: 'x를 갱신하는 횟수 step_num입니다.',
    schedule: '학습률이 걸음마다 어떻게 바뀌는지 정합니다. 스케줄이 없으면 늘 같습니다.',
    noise:
      '기울기에 섞을 잡음의 세기입니다. 데이터의 일부만 쓸 때처럼, 좌표마다 정규분포 난수에 σ를 곱해 더합니다.',
    seed: '잡음의 난수를 정합니다. 시드가 같으면 실행도 똑같습니다.',
    nextSeed: '잡음만 바꾸어 다시 실행합니다. 다음 시드를 씁니다.',
    rates: '걸음에 따른 학습률입니다. 점은 지금 보는 걸음입니다.',
    optimizer: '기울기로 걸음을 정하는 방법입니다.',
    numerical: '노트북처럼 f의 두 값으로 구합니다: (f(x + h) − f(x − h)) / 2h.',
    analytic: '도함수 식으로 구합니다. 반올림 오차 말고는 오차가 없습니다.',
    h: '수치 미분으로 기울기를 구할 때 x의 양쪽으로 얼마나 떨어진 곳의 f를 쓸지 정합니다.',
    plane: '곡면과 기울기 장에 나타낼 두 가중치입니다. 나머지는 그대로 둡니다.',
    figure: '같은 실행을 큰 그림에 어떤 모습으로 나타낼지 고릅니다.',
    allSteps:
      '모든 걸음의 목록입니다. ↑와 ↓로 이동하고, 끌거나 Shift와 ↑ ↓를 함께 눌러 복사할 줄을 고릅니다.',
    why: '판정이 이렇게 된 까닭을 수와 함께 봅니다.',
    step: '모든 그림이 함께 보여 주는 걸음입니다. 끌면 앞뒤 걸음으로 이동합니다.',
    speed: '1초에 몇 걸음씩 재생할지 정합니다. 1×는 4걸음, 64×는 256걸음입니다.',
  },
  transport: {
    play: '내려가기',
    pause: '일시 정지',
    step: '걸음',
  },
  presets: {
    help: {
      tooLarge: 'lr = {lr}: 걸음이 너무 커서 점이 점점 멀어집니다.',
      right: 'lr = {lr}: {steps}걸음 안에 도착합니다.',
      tooSmall: 'lr = {lr}: 시작점에서 거의 움직이지 않습니다.',
    },
    none: {
      tooLarge: '여기서는 슬라이더의 어떤 학습률로도 점이 멀어지지 않습니다.',
      right:
        '{steps}걸음 안에 도착하는 학습률이 슬라이더에 없습니다. 걸음 수를 늘리거나 시작점을 옮겨 보십시오.',
      tooSmall: '여기서는 슬라이더의 가장 작은 학습률도 너무 작지 않습니다.',
    },
    pending: '알맞은 학습률을 계산하는 중입니다.',
  },
  rate: {
    keys: '화살표: 1, 3, 10 … · Shift: 한 자리씩 · Alt: 판정이 바뀌는 곳으로',
    limits: {
      '2/λ': 'lr = 2/λ = {lr}: 이보다 크면 경사 하강법이 극소점에 수렴하지 못합니다',
      'lr = 2': 'lr = {lr}: 이보다 크면 뉴턴법의 걸음이 기울기가 0인 점에서 오히려 더 멀어집니다',
    },
    ends: '마지막 f = {f}',
  },
  scale: {
    title: '보는 범위',
    auto: '자동',
    fixed: '고정',
    follow: '따라가기',
    symlog: '대칭 로그',
    hints: {
      auto: '처음 범위를 보여 주다가 점이 벗어나면 따라갑니다.',
      fixed: '언제나 처음 범위를 보여 주고, 벗어난 점은 테두리에 나타냅니다.',
      follow: '점이 늘 안에 있도록 범위를 열 배씩 넓히거나 좁힙니다.',
      symlog: '양쪽으로 10의 거듭제곱을 매긴 축에 모든 걸음을 한꺼번에 나타냅니다.',
    },
    wide: '이 범위의 폭: {width}',
    about: '({x0}, {x1}) 부근',
    compare: '처음 범위가 폭 1 m인 책상이라면 이 범위의 폭은 {length}, {thing}입니다.',
    compareNumber: '처음 범위가 폭 1 m인 책상이라면 이 범위의 폭은 {length}입니다.',
    started: '출발한 곳',
    allSteps: '{steps}걸음을 한꺼번에',
    logAxes: '축에서 같은 거리는 같은 배수를 뜻하고, 값의 크기는 양쪽으로 갈수록 커집니다.',
    flat: {
      zero: '여기서는 모든 ∇f가 0으로 계산됩니다',
      zeroOrNone: '여기서 ∇f는 수로 구해지는 곳마다 0입니다',
      none: '여기서는 ∇f가 어디서도 수로 구해지지 않습니다',
    },
    lostAt: '{step}번째 걸음에서 x가 float64의 범위를 벗어나므로 그 직전의 범위를 보여 줍니다.',
    overflow: '여기서 f는 float64의 범위를 벗어납니다',
    undefined: '여기서 f는 정의되지 않습니다',
  },
};
