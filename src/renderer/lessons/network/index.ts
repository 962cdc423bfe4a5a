// Lesson (h): the gradient of a small network. Six weights, one loss, the same descent.

import type { Lesson } from '../lesson';

/** The first step alone, so that where a hundred lead is not yet seen. */
const net = { objective: { id: 'simplenet' }, steps: 1 } as const;

export const network = {
  id: 'network',
  title: { en: 'The gradient of a network', ko: '신경망의 기울기' },
  section: '4.4.2',
  aim: {
    en: 'You can read dL/dW number by number, and lower the loss of simpleNet by gradient descent.',
    ko: 'dL/dW의 각 수를 읽고, simpleNet의 손실을 경사 하강법으로 줄일 수 있습니다.',
  },
  minutes: 15,
  steps: [
    {
      id: 'flow',
      title: { en: 'From x to the loss', ko: 'x에서 손실까지' },
      text: {
        en: 'simpleNet multiplies x = (0.6, 0.9) by six [[weight]] [[parameter|parameters]] W. They are drawn at random, so they are not the book’s; here they are the notebook’s. The three scores (2.529, −0.183, 0.168) become probabilities by [[softmax]], and the [[cross-entropy]] of the right class is the [[loss]]: 2.5108. [[class|Class]] 0 has the highest score, but class 2 is right (counted from 0).',
        ko: 'simpleNet은 x = (0.6, 0.9)에 여섯 개의 [[weight]] [[parameter]] W를 곱합니다. W는 무작위로 정해지므로 책에 나온 값과 다르며, 여기서는 노트북의 값을 씁니다. 점수 (2.529, −0.183, 0.168)은 [[softmax]]를 거쳐 확률이 되고, 정답에 대한 [[cross-entropy]]가 [[loss]] 2.5108이 됩니다. 점수는 0번 [[class]]가 가장 높지만 정답은 2번 클래스(0부터 셈)입니다.',
      },
      session: net,
      figure: 'network',
      prediction: {
        kind: 'number',
        question: {
          en: 'What would the loss be if all six weights were 0?',
          ko: '여섯 가중치가 모두 0이라면 손실은 얼마일까요?',
        },
        answer: 1.0986,
        tolerance: 0.01,
        because: {
          en: 'All scores are then 0, so each of the three classes has probability 1/3, and $-\\log \\frac{1}{3} = 1.0986$. Knowing nothing costs less than being sure of the wrong class.',
          ko: '점수가 모두 0이므로 세 클래스의 확률은 모두 1/3이고, $-\\log \\frac{1}{3} = 1.0986$입니다. 아무것도 모르는 편이 오답을 확신하는 것보다 손실이 작습니다.',
        },
      },
      hint: {
        en: 'The loss is −log of the probability of the right class.',
        ko: '손실은 정답 클래스의 확률에 −log를 취한 값입니다.',
      },
    },
    {
      id: 'dw',
      title: { en: 'Six partial derivatives', ko: '여섯 개의 편미분' },
      text: {
        en: 'The loss is a function of six variables, so its [[gradient]] has six numbers. They are arranged like W:\n\n`[[ 0.51695424  0.03432234 -0.55127658]`\n\n`[ 0.77543136  0.0514835  -0.82691487]]`',
        ko: '손실은 변수가 여섯 개인 함수이므로 [[gradient]]도 여섯 개의 수로 이루어집니다. W와 같은 모양으로 늘어놓습니다.\n\n`[[ 0.51695424  0.03432234 -0.55127658]`\n\n`[ 0.77543136  0.0514835  -0.82691487]]`',
      },
      session: net,
      figure: 'network',
      prediction: {
        kind: 'choice',
        question: {
          en: 'The third column is negative. How must its weights change to lower the loss?',
          ko: '셋째 열은 모두 음수입니다. 손실을 줄이려면 이 가중치들을 어떻게 바꾸어야 할까요?',
        },
        choices: [
          { en: 'They must grow', ko: '키워야 한다' },
          { en: 'They must shrink', ko: '줄여야 한다' },
          { en: 'They must become 0', ko: '0으로 만들어야 한다' },
        ],
        answer: 0,
        because: {
          en: 'Where the derivative is negative, the loss falls as the weight grows. The third column makes the score of class 2, the right one: it must rise, the others must fall.',
          ko: '편미분이 음수이면 가중치가 커질 때 손실이 줄어듭니다. 셋째 열은 정답인 2번 클래스의 점수를 만듭니다. 이 점수는 올라가고 나머지는 내려가야 합니다.',
        },
      },
    },
    {
      id: 'raise',
      title: { en: 'Raise w11 by h', ko: 'w11을 h만큼 키우면' },
      text: {
        en: '$\\partial L / \\partial w_{11} = 0.5170$ means: raise $w_{11}$ by a small h, and the loss rises by about 0.5170·h. Choose $w_{11}$ in the figure and try several h.',
        ko: '$\\partial L / \\partial w_{11} = 0.5170$은 $w_{11}$을 작은 h만큼 키우면 손실이 약 0.5170·h만큼 늘어난다는 뜻입니다. 그림에서 $w_{11}$을 고르고 h를 여러 가지로 바꾸어 보십시오.',
      },
      session: net,
      figure: 'network',
      prediction: {
        kind: 'number',
        question: {
          en: 'Raise $w_{11}$ by 0.01 and lower $w_{13}$ by 0.01. By about how much does the loss rise?',
          ko: '$w_{11}$을 0.01 키우고 $w_{13}$은 0.01 줄이면 손실은 약 얼마나 늘어날까요?',
        },
        answer: 0.01068,
        tolerance: 0.01,
        because: {
          en: '$0.5170 \\cdot 0.01 + (-0.5513) \\cdot (-0.01) = 0.01068$; the exact change is 0.010688. With h = 1 for $w_{11}$ the rule says 0.5170 and the loss rises by 0.5355: the tangent fits only nearby.',
          ko: '$0.5170 \\cdot 0.01 + (-0.5513) \\cdot (-0.01) = 0.01068$이고, 실제 변화는 0.010688입니다. $w_{11}$만 h = 1만큼 키우면 어림값은 0.5170인데 실제로는 0.5355만큼 늘어납니다. 접선은 가까운 곳에서만 잘 맞습니다.',
        },
      },
    },
    {
      id: 'descend',
      title: { en: 'Descend on W', ko: 'W의 경사 하강' },
      text: {
        en: 'The rule is the one you know: $W \\leftarrow W - \\eta\\, \\frac{\\partial L}{\\partial W}$, with all six weights at once. One step with lr = 1 lowers the loss from 2.5108 to 0.93, but the network still chooses class 0. The input x stays as it is.',
        ko: '갱신 식은 앞에서 본 그대로 $W \\leftarrow W - \\eta\\, \\frac{\\partial L}{\\partial W}$이며, 여섯 가중치를 한꺼번에 갱신합니다. 입력 x는 그대로입니다. lr = 1로 한 걸음 가면 손실은 2.5108에서 0.93으로 줄지만, 신경망이 고르는 클래스는 아직 0번입니다.',
      },
      session: net,
      figure: 'network',
      prediction: {
        kind: 'choice',
        question: {
          en: 'Which class does the network choose after 100 steps?',
          ko: '100걸음 뒤에는 몇 번 클래스를 고를까요?',
        },
        choices: [
          { en: '0 as before: the input has not changed', ko: '입력이 그대로이므로 여전히 0번' },
          { en: '1, between the two', ko: '그 사이인 1번' },
          { en: '2, the right one', ko: '정답인 2번' },
        ],
        answer: 2,
        because: {
          en: 'In a hundred steps the loss falls to 0.0056; the probability of class 2 rises from 0.081 to 0.994. This is what learning means.',
          ko: '100걸음 뒤 손실은 0.0056으로 줄어듭니다. 2번 클래스의 확률은 0.081에서 0.994가 됩니다. 이것이 학습입니다.',
        },
      },
      task: {
        en: 'Set step_num to 100 and play the run to its last step.',
        ko: 'step_num을 100으로 바꾸고 마지막 걸음까지 재생해 보십시오.',
      },
      done: ({ step, last }) => last >= 100 && step === last,
    },
    {
      id: 'stage',
      title: { en: 'The same stage', ko: '같은 무대에서' },
      text: {
        en: 'Two weights, $w_{11}$ and $w_{13}$, with the other four held at the point shown: the loss is a surface like any other, with field and path.',
        ko: '$w_{11}$과 $w_{13}$만 움직이고 나머지 넷은 지금 점의 값으로 두면, 손실도 여느 함수처럼 곡면과 기울기 장과 경로로 볼 수 있습니다.',
      },
      session: { ...net, steps: 100, axes: [0, 2] },
      at: 'last',
      prediction: {
        kind: 'choice',
        question: {
          en: 'After 100 steps the loss is 0.0056. What is it after 1000?',
          ko: '100걸음 뒤 손실은 0.0056입니다. 1000걸음 뒤에는 얼마일까요?',
        },
        choices: [
          { en: 'Exactly 0', ko: '정확히 0' },
          { en: 'About 0.0006', ko: '0.0006쯤' },
          { en: 'Still 0.0056', ko: '그대로 0.0056' },
        ],
        answer: 1,
        because: {
          en: 'About a tenth, 0.00057. The lower the loss, the smaller the gradient and with it the step: it comes ever nearer to 0, and this surface has no lowest point: wherever you stand, somewhere it is lower.',
          ko: '10분의 1쯤인 0.00057입니다. 손실이 줄수록 기울기도 걸음도 작아집니다. 0에 끝없이 가까워질 뿐, 이 곡면에는 가장 낮은 점이 없습니다. 어디에 있든 더 낮은 곳이 또 있습니다.',
        },
      },
      task: { en: 'Set step_num to 1000.', ko: 'step_num을 1000으로 바꾸어 보십시오.' },
      done: ({ session, endF }) => session.steps >= 1000 && endF < 0.001,
    },
  ],
} as const satisfies Lesson;
