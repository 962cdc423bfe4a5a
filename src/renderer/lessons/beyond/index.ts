// Lesson (i): where plain gradient descent is slow, and what momentum, AdaGrad, RMSProp and Adam do.

import type { Lesson } from '../lesson';

const ravine = { objective: { id: 'ravine' } } as const;

export const beyond = {
  id: 'beyond',
  title: { en: 'Beyond plain descent', ko: '경사 하강법을 넘어서' },
  section: '6.1',
  aim: {
    en: 'You can say why a narrow ravine defeats one lr for all, and what momentum, AdaGrad, RMSProp and Adam change.',
    ko: '좁은 협곡에서 lr 하나로는 왜 부족한지, 모멘텀, AdaGrad, RMSProp, Adam이 무엇을 바꾸는지 말할 수 있습니다.',
  },
  minutes: 15,
  steps: [
    {
      id: 'ravine',
      title: { en: 'A narrow ravine', ko: '좁은 협곡' },
      text: {
        en: '$f = \\frac{1}{2}(x_0^2 + 1000\\,x_1^2)$ has second derivatives 1 along the ravine and 1000 across it. With lr = 0.0019 the point zig-zags, and in 100 steps $x_0$ only gets from −4 to −3.31.',
        ko: '$f = \\frac{1}{2}(x_0^2 + 1000\\,x_1^2)$의 이계도함수는 협곡을 따라서는 1, 가로질러서는 1000입니다. lr = 0.0019이면 점은 지그재그로 움직이고, 100걸음 동안 $x_0$은 −4에서 −3.31까지밖에 가지 못합니다.',
      },
      session: ravine,
      at: 'last',
      prediction: {
        kind: 'number',
        question: {
          en: 'If only the way along the ravine, $x_0$, mattered, how large might lr be? Recall the limit 2/λ.',
          ko: '협곡을 따라가는 $x_0$ 방향만 따진다면 lr은 얼마까지 키울 수 있을까요? 한계 2/λ를 떠올려 보십시오.',
        },
        answer: 2,
        tolerance: 0.01,
        because: {
          en: 'Along the ravine the [[stability-limit]] is 2/1 = 2, but across it 2/1000 = 0.002: a rate of 0.0021 already flies off. No one lr suits both directions.',
          ko: '협곡을 따라서는 [[stability-limit]]가 2/1 = 2이지만, 가로지르는 방향에서는 2/1000 = 0.002입니다. lr이 0.0021만 되어도 튕겨 나갑니다. lr 하나로 두 방향에 다 맞출 수는 없습니다.',
        },
      },
      task: { en: 'Set lr to 0.0021.', ko: 'lr을 0.0021로 바꾸어 보십시오.' },
      done: ({ session, outcome }) => session.lr > 0.002 && outcome === 'diverging',
    },
    {
      id: 'momentum',
      title: { en: 'Momentum', ko: '모멘텀' },
      text: {
        en: 'With [[momentum]] the point keeps nine tenths of its velocity: $v \\leftarrow 0.9\\,v - \\eta\\, \\nabla f$, then $x \\leftarrow x + v$. Plain descent with lr = 0.0019 ends at f = 5.47.',
        ko: '[[momentum]]에서는 점이 속도의 10분의 9를 유지합니다. $v \\leftarrow 0.9\\,v - \\eta\\, \\nabla f$로 속도를 갱신한 뒤 $x \\leftarrow x + v$로 나아갑니다. 보통의 경사 하강법은 lr = 0.0019로 f = 5.47에서 끝났습니다.',
      },
      session: ravine,
      at: 'last',
      prediction: {
        kind: 'choice',
        question: {
          en: 'And with momentum, at the same lr and step_num?',
          ko: 'lr과 step_num을 그대로 두고 모멘텀을 쓰면 어떻게 될까요?',
        },
        choices: [
          { en: 'It flies off: velocity adds up', ko: '속도가 쌓여 튕겨 나간다' },
          { en: 'It ends much lower', ko: '훨씬 낮은 곳까지 간다' },
          { en: 'It ends at the same place', ko: '같은 곳에서 끝난다' },
        ],
        answer: 1,
        because: {
          en: 'f = 0.13. Along the ravine every step pushes the same way, and the velocity adds up to ten times a plain step. Across it the pushes alternate and largely cancel.',
          ko: 'f = 0.13까지 내려갑니다. 협곡을 따라서는 늘 같은 쪽으로 밀리므로 속도가 쌓여 한 걸음이 최대 10배가 됩니다. 가로지르는 방향에서는 번갈아 밀려 대부분 상쇄됩니다.',
        },
      },
      task: { en: 'Choose the method “Momentum”.', ko: '방법에서 “모멘텀”을 골라 보십시오.' },
      done: ({ session, endF }) => session.optimizer.id === 'momentum' && endF < 1,
    },
    {
      id: 'adagrad',
      title: { en: 'AdaGrad', ko: 'AdaGrad' },
      text: {
        en: '[[adagrad]] gives each coordinate a rate of its own. It adds up the squares of that coordinate’s gradients and divides the step by the root of the sum: $x_i \\leftarrow x_i - \\eta\\, g_i / \\sqrt{\\textstyle\\sum g_i^2}$.',
        ko: '[[adagrad]]는 좌표마다 학습률을 따로 조절합니다. 그 좌표의 기울기를 제곱해 더해 두고, 걸음을 그 합의 제곱근으로 나눕니다. $x_i \\leftarrow x_i - \\eta\\, g_i / \\sqrt{\\textstyle\\sum g_i^2}$',
      },
      session: ravine,
      prediction: {
        kind: 'number',
        question: {
          en: 'At the start the gradient is (−4, 1000). By how much does x0 change in AdaGrad’s first step with lr = 0.5?',
          ko: '시작점에서 기울기는 (−4, 1000)입니다. AdaGrad에서 lr = 0.5이면 첫 걸음에 x0은 얼마나 변할까요?',
        },
        answer: 0.5,
        tolerance: 0.01,
        because: {
          en: '$0.5 \\cdot 4 / \\sqrt{4^2} = 0.5$, and $x_1$ changes by 0.5 as well, for all its 1000. Steep and shallow coordinates advance alike: from (−4, 1) to (−3.5, 0.5).',
          ko: '$0.5 \\cdot 4 / \\sqrt{4^2} = 0.5$입니다. 기울기가 1000인 $x_1$도 똑같이 0.5만큼 변합니다. 가파른 쪽과 완만한 쪽이 나란히 나아가 (−4, 1)에서 (−3.5, 0.5)가 됩니다.',
        },
      },
      task: {
        en: 'Choose the method “AdaGrad”, set lr to 0.5, go one step and compare.',
        ko: '방법에서 “AdaGrad”를 고르고 lr을 0.5로 바꾼 뒤, 한 걸음 가서 비교해 보십시오.',
      },
      done: ({ session: { optimizer, lr }, step }) =>
        optimizer.id === 'adagrad' && lr === 0.5 && step >= 1,
    },
    {
      id: 'rmsprop',
      title: { en: 'RMSProp', ko: 'RMSProp' },
      text: {
        en: 'On this cliff the slope at (2, 3) is 1209. AdaGrad’s first step with lr = 1 leads to (1, 2), yet after 500 steps $x_0$ is only −0.254; the lowest point is at −0.366.',
        ko: '이 절벽의 (2, 3)에서 $x_0$ 방향의 기울기는 1209입니다. AdaGrad는 lr = 1로 첫 걸음에 (1, 2)까지 가지만, 500걸음 뒤에도 $x_0$은 −0.254입니다. 가장 낮은 곳은 −0.366입니다.',
      },
      session: {
        objective: { id: 'cliff' },
        start: [2, 3],
        optimizer: { id: 'adagrad' },
        lr: 1,
        steps: 500,
      },
      at: 'last',
      prediction: {
        kind: 'choice',
        question: { en: 'Why does AdaGrad become slow?', ko: 'AdaGrad는 왜 느려질까요?' },
        choices: [
          { en: 'The sum of squares only ever grows', ko: '제곱의 합이 커지기만 하기 때문' },
          { en: 'The gradient is 0 there', ko: '그곳의 기울기가 0이기 때문' },
          { en: 'It jumps to and fro across the valley', ko: '골짜기를 번갈아 오가기 때문' },
        ],
        answer: 0,
        because: {
          en: 'The 1209² of the first step stays in the sum: even at step 500 AdaGrad divides by 1219. [[rmsprop]] takes an [[moving-average]], $h \\leftarrow 0.99\\,h + 0.01\\,g^2$, in which old squares fade: its divisor falls from 121 to 9.9, and it gets to −0.365.',
          ko: '첫 걸음의 1209²이 합에 끝까지 남아, 500번째 걸음에서도 걸음을 1219로 나눕니다. [[rmsprop]]은 합 대신 [[moving-average]] $h \\leftarrow 0.99\\,h + 0.01\\,g^2$을 씁니다. 옛 제곱이 차츰 옅어져 나누는 수가 121에서 9.9로 줄고, $x_0$은 −0.365까지 갑니다.',
        },
      },
      task: {
        en: 'Choose the method “RMSProp”, and set lr to 0.1.',
        ko: '방법에서 “RMSProp”을 고르고 lr을 0.1로 바꾸어 보십시오.',
      },
      done: ({ session: { optimizer, lr }, endF }) =>
        optimizer.id === 'rmsprop' && lr === 0.1 && endF < 0.7,
      hint: {
        en: 'Why 0.1? RMSProp adds only 0.01 of the new square, so its first step is $1/\\sqrt{0.01} = 10$ times lr, as long as AdaGrad’s with lr = 1.',
        ko: 'lr이 0.1인 까닭: RMSProp은 새 제곱을 0.01배만 더하므로 첫 걸음이 lr의 $1/\\sqrt{0.01} = 10$배입니다. 그래서 lr = 1인 AdaGrad와 똑같이 출발합니다.',
      },
    },
    {
      id: 'adam',
      title: { en: 'Adam', ko: 'Adam' },
      text: {
        en: '[[adam]] joins the ideas of momentum and RMSProp: an exponential moving average of the gradients, divided by the root of one of their squares. Plain descent with lr = 0.3, far beyond the limit 0.002, grows 299-fold a step.',
        ko: '[[adam]]은 모멘텀과 RMSProp의 아이디어를 합친 방법입니다. 기울기의 지수 이동 평균을 제곱의 지수 이동 평균의 제곱근으로 나눕니다. 한계 0.002를 훨씬 넘는 lr = 0.3이면 보통의 경사 하강법은 한 걸음마다 299배로 커집니다.',
      },
      session: { ...ravine, lr: 0.3, steps: 300 },
      prediction: {
        kind: 'choice',
        question: {
          en: 'What does Adam do with lr = 0.3 in 300 steps?',
          ko: 'Adam은 lr = 0.3으로 300걸음 동안 어떻게 될까요?',
        },
        choices: [
          { en: 'It diverges as well, only more slowly', ko: '느리지만 역시 발산한다' },
          { en: 'It converges', ko: '수렴한다' },
          { en: 'It hardly leaves the start', ko: '시작점에서 거의 움직이지 않는다' },
        ],
        answer: 1,
        because: {
          en: 'It has arrived at step 174. However steep the ground is, a step changes a coordinate by hardly more than lr, so the limit 2/λ is not its limit. No method is best everywhere: try the others, and other functions.',
          ko: '174번째 걸음에 도착합니다. 아무리 가파른 곳에서도 한 걸음에 좌표가 변하는 크기는 대체로 lr을 넘지 않으므로, 2/λ라는 한계는 Adam에는 해당하지 않습니다. 어디서나 가장 좋은 방법은 없으니, 다른 방법과 다른 함수로도 해 보십시오.',
        },
      },
      task: { en: 'Choose the method “Adam”.', ko: '방법에서 “Adam”을 골라 보십시오.' },
      done: ({ session, outcome }) => session.optimizer.id === 'adam' && outcome === 'converged',
    },
  ],
} as const satisfies Lesson;
