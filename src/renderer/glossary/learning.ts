// Words of the glossary. The small network, and the methods beyond plain gradient descent.

import type { GlossaryEntry } from './glossary-entry';

export const learning: readonly GlossaryEntry[] = [
  {
    id: 'class',
    name: { en: 'class', ko: '클래스' },
    meaning: {
      en: 'One of the answers that a classifier can give. As in the code, classes are numbered from 0.',
      ko: '분류에서 답이 될 수 있는 것 하나하나입니다. 코드에서처럼 번호는 0부터 매깁니다.',
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
    id: 'loss',
    name: { en: 'loss', ko: '손실' },
    meaning: {
      en: 'A number that says how far the answers of a network are off. Learning means lowering it.',
      ko: '신경망의 답이 정답에서 얼마나 벗어났는지를 나타내는 수입니다. 학습은 이 수를 줄이는 일입니다.',
    },
  },
  {
    id: 'loss-function',
    name: { en: 'loss function', ko: '손실 함수' },
    meaning: {
      en: 'The function that has the loss for given weights. It is the f that gradient descent goes down.',
      ko: '가중치를 넣으면 손실을 내놓는 함수입니다. 경사 하강법이 내려가는 f가 바로 이 함수입니다.',
    },
  },
  {
    id: 'cross-entropy',
    name: { en: 'cross-entropy error', ko: '교차 엔트로피 오차' },
    meaning: {
      en: 'The loss −log(probability of the right class). Near 0 when the network is sure and right, large when it is sure and wrong.',
      ko: '−log(정답 클래스의 확률)로 계산하는 손실입니다. 정답을 확신하면 0에 가깝고, 오답을 확신하면 커집니다.',
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
    id: 'nesterov',
    name: { en: 'Nesterov', ko: '네스테로프' },
    meaning: {
      en: 'Momentum that takes the gradient where the velocity is about to carry the point.',
      ko: '속도를 따라 먼저 나아간 자리의 기울기를 쓰는 모멘텀입니다.',
    },
  },
  {
    id: 'moving-average',
    name: { en: 'exponential moving average', ko: '지수 이동 평균' },
    meaning: {
      en: 'A mean that is renewed with every value: ρ times the old mean plus 1 − ρ times the new value. The older a value, the fainter its part.',
      ko: '새 값이 나올 때마다 지난 평균의 ρ배와 새 값의 (1 − ρ)배를 더해 고쳐 가는 평균입니다. 오래된 값일수록 영향이 옅어집니다.',
    },
  },
  {
    id: 'adagrad',
    name: { en: 'AdaGrad', ko: 'AdaGrad' },
    meaning: {
      en: 'Divides the step of each coordinate by the root of the sum of all its squared gradients so far. The sum only grows, so the rate only falls.',
      ko: '좌표마다 지금까지의 기울기 제곱을 모두 더하고, 그 합의 제곱근으로 걸음을 나누는 방법입니다. 합은 커지기만 하므로 실제 학습률은 갈수록 작아집니다.',
    },
  },
  {
    id: 'rmsprop',
    name: { en: 'RMSProp', ko: 'RMSProp' },
    meaning: {
      en: 'AdaGrad with an exponential moving average of the squared gradients in place of their sum. What it divides by need not grow for ever.',
      ko: 'AdaGrad에서 기울기 제곱의 합 대신 지수 이동 평균을 쓰는 방법입니다. 오래된 값은 옅어지므로 나누는 수가 끝없이 커지지는 않습니다.',
    },
  },
  {
    id: 'adam',
    name: { en: 'Adam', ko: 'Adam' },
    meaning: {
      en: 'Takes the exponential moving average of the gradients, as momentum does, and divides by the root of that of their squares, as RMSProp does. Both are corrected for having begun at 0.',
      ko: '모멘텀처럼 기울기의 지수 이동 평균을 쓰고, RMSProp처럼 기울기 제곱의 지수 이동 평균의 제곱근으로 나누는 방법입니다. 두 평균이 0에서 시작해서 생기는 치우침은 보정합니다.',
    },
  },
];
