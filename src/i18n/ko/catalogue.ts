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
  },
  parameters: {
    beta: '모멘텀 계수 β',
    decay: '감쇠율 ρ',
    beta1: 'm의 감쇠율 β₁',
    beta2: 'v의 감쇠율 β₂',
    epsilon: '0으로 나누기를 막는 ε',
  },
};
