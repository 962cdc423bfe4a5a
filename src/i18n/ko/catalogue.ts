// 목록의 함수와 방법의 이름, 함수에서 배우는 것, 매개변수의 이름.

import type { catalogueTexts as english } from '../en/catalogue';
import type { Translation } from '../translation';

export const catalogueTexts: Translation<typeof english> = {
  objectives: {
    book: {
      name: '둥근 그릇(책의 함수)',
      blurb: '어느 방향이나 똑같이 기울어 있어 곧장 내려갑니다.',
    },
    ellipse: {
      name: '길쭉한 골짜기',
      blurb:
        '한 방향은 가파르고 다른 방향은 완만합니다. 한쪽에 맞는 학습률이 다른 쪽에는 맞지 않아 지그재그로 내려갑니다.',
    },
    booth: {
      name: '부스 함수(Booth)',
      blurb:
        '비스듬히 놓인 골짜기입니다. 두 좌표가 서로 얽혀 있어 좌표마다 학습률을 따로 정해도 별로 나아지지 않습니다.',
    },
    ravine: {
      name: '좁은 협곡',
      blurb:
        '협곡을 가로지르는 쪽이 따라가는 쪽보다 천 배 급하게 휘어 있습니다. 튕겨 나가지 않을 학습률로는 거의 나아가지 못해, 모멘텀이 필요합니다.',
    },
    saddle: {
      name: '안장점',
      blurb:
        '기울기가 0이라고 해서 꼭 최소점인 것은 아닙니다. 안장점 근처에서 머뭇거리다가 끝없이 미끄러져 내려갑니다.',
    },
    'monkey-saddle': {
      name: '원숭이 안장',
      blurb:
        '내려가는 방향이 셋인 안장점입니다. 가운데는 이계도함수까지 0일 만큼 평평해서 지나가는 데 오래 걸립니다.',
    },
    plateau: {
      name: '고원',
      blurb:
        '멀리서는 거의 평평합니다. 기울기만으로는 얼마나 먼지 알 수 없어, 한참을 기어가다가 갑자기 떨어집니다.',
    },
    cliff: {
      name: '절벽',
      blurb:
        '벽에 한 번 올라서면 그곳의 큰 기울기가 점을 멀리 내던집니다. 걸음은 필요한 만큼이 아니라 가파른 만큼 길어집니다.',
    },
    absolute: {
      name: '뒤집힌 피라미드',
      blurb:
        '기울기의 크기는 어디서나 같고 바닥을 지날 때 부호만 바뀝니다. 학습률을 고정하면 최소점을 사이에 두고 끝없이 건너뜁니다.',
    },
    rosenbrock: {
      name: '로젠브록 함수(Rosenbrock)',
      blurb:
        '바닥이 거의 평평한 굽은 골짜기입니다. 학습률이 작아야 벗어나지 않는데, 그러면 아주 오래 걸립니다.',
    },
    beale: {
      name: '빌 함수(Beale)',
      blurb:
        '모서리는 아주 가파르고 골짜기 바닥은 거의 평평합니다. 최소점 근처까지는 금방 가지만 그다음이 아주 오래 걸립니다.',
    },
    himmelblau: {
      name: '힘멜블라우 함수(Himmelblau)',
      blurb:
        '깊이가 같은 최소점이 네 개입니다. 어디에 도착하는지는 시작점과 학습률에 달려 있습니다.',
    },
    'styblinski-tang': {
      name: '네 웅덩이(Styblinski–Tang)',
      blurb:
        '깊이가 다른 웅덩이가 네 개이고 가장 깊은 곳은 하나뿐입니다. 경로는 가까운 웅덩이에서 끝납니다.',
    },
    rastrigin: {
      name: '라스트리긴 함수(Rastrigin)',
      blurb:
        '움푹한 곳이 가득한 그릇입니다. 경사 하강법은 가장 가까운 곳에 빠져 가장 낮은 곳을 보지 못합니다.',
    },
    ackley: {
      name: '애클리 함수(Ackley)',
      blurb:
        '잔물결이 깔때기를 가립니다. 학습률이 작으면 물결에 갇히고, 크면 뾰족한 바닥에서 멈추지 못합니다.',
    },
    simplenet: {
      name: 'simpleNet의 손실',
      blurb:
        '가중치가 여섯 개인 신경망의 손실 함수입니다. 변수가 여섯 개여도 경사 하강법은 두 개일 때와 똑같이 내려갑니다.',
    },
  },
  optimizers: {
    'gradient-descent': '경사 하강법',
    momentum: '모멘텀',
    nesterov: '네스테로프(Nesterov)',
    adagrad: 'AdaGrad',
    rmsprop: 'RMSProp',
    adam: 'Adam',
    adamw: 'AdamW',
    backtracking: '백트래킹 직선 탐색',
    newton: '뉴턴법(Newton)',
  },
  methodBlurbs: {
    'gradient-descent':
      '기울기에 학습률을 곱한 만큼 내려갈 뿐입니다. 가파를수록 걸음이 길어집니다.',
    momentum:
      '점에 관성이 있습니다. 같은 쪽으로 가는 걸음은 쌓여 빨라지고, 오가는 걸음은 서로 상쇄됩니다.',
    nesterov:
      '지금의 속도로 가게 될 자리의 기울기를 미리 보는 모멘텀입니다. 그만큼 일찍 속도를 줄입니다.',
    adagrad: '좌표마다 학습률이 따로 있고, 그 좌표의 기울기 제곱이 쌓일수록 작아집니다.',
    rmsprop: 'AdaGrad와 같지만 옛 기울기가 차츰 옅어지므로 걸음이 끝없이 작아지지는 않습니다.',
    adam: '모멘텀에 좌표마다 다른 학습률을 더했습니다. 아무리 가파른 곳에서도 한 걸음이 대체로 lr을 넘지 않습니다.',
    adamw:
      'Adam의 걸음과는 따로, 걸음마다 x를 제 크기의 ηλ배만큼 0 쪽으로 당깁니다. 이것을 가중치 감소라고 합니다.',
    backtracking:
      '학습률은 처음 시도하는 값일 뿐입니다. f가 충분히 줄 때까지 걸음을 줄이므로, 학습률이 너무 커도 튕겨 나가지 않습니다.',
    newton:
      '기울기를 곡률로 나눕니다. η = 1이면 그 자리에 맞춘 포물면에서 기울기가 0인 점으로 단번에 갑니다. 극소점뿐 아니라 안장점이나 극대점으로도 갑니다.',
  },
  schedules: {
    constant: '일정',
    'step-decay': '계단식 감소',
    exponential: '지수',
    cosine: '코사인',
    'warm-up': '워밍업',
    'inverse-sqrt': '1/√t',
  },
  scheduleBlurbs: {
    constant: '모든 걸음의 학습률이 같습니다.',
    'step-decay':
      '학습률을 얼마 동안 유지하다가 한 번에 줄입니다. 멀리서는 빨리, 가까이에서는 세밀하게 갑니다.',
    exponential:
      '학습률이 걸음마다 앞의 γ배가 됩니다. γ가 1보다 작으면 모두 더해도 η/(1 − γ)를 넘지 않아, 도착하기 전에 멈출 수 있습니다.',
    cosine:
      '코사인 곡선의 반 주기를 따라 줄입니다. 처음에는 거의 그대로이다가 빨리 줄고, 마지막에는 완만해집니다.',
    'warm-up': '작은 걸음으로 시작하여, 시작점이 가팔라도 점이 튕겨 나가지 않게 합니다.',
    'inverse-sqrt':
      '학습률이 갈수록 천천히 줄어듭니다. 잡음의 영향을 줄이면서도, 학습률의 합은 끝없이 커지므로 어디든 갈 수 있습니다.',
  },
  noise: {
    blurb:
      '잡음이 있으면 일정한 학습률로는 멈추지 못하고 극소점 주변을 맴돕니다. 학습률이 클수록 넓게 맴돕니다.',
  },
  parameters: {
    beta: '모멘텀 계수 β',
    decay: '감쇠율 ρ',
    beta1: 'm의 감쇠율 β₁',
    beta2: 'v의 감쇠율 β₂',
    epsilon: '0으로 나누기를 막는 ε',
    weightDecay: '가중치 감소 λ',
    armijo: '아르미호 조건의 c',
    shrink: '걸음을 줄이는 비율 β',
    factor: '곱하는 비율 γ',
    every: '줄이는 간격 k',
    end: '마지막 비율 r',
    over: '워밍업 걸음 수 k',
  },
};
