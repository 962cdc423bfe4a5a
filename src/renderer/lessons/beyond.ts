// Lesson (i): where plain gradient descent is slow, and what momentum, AdaGrad, RMSProp and Adam do.

import type { Lesson } from './lesson';

const ravine = { objective: { id: 'ravine' } } as const;

export const beyond = {
  id: 'beyond',
  title: { en: 'Beyond plain descent', ko: '더 나은 방법' },
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
          en: 'How large may lr be here? Recall the limit 2/λ.',
          ko: '여기서 lr은 얼마까지 키울 수 있을까요? 한계 2/λ를 떠올려 보십시오.',
        },
        answer: 0.002,
        tolerance: 0.01,
        because: {
          en: 'The [[stability-limit]] is 2/1000 = 0.002. A rate of 0.0021 already flies off across the ravine, although along it lr could be a thousand times as large.',
          ko: '[[stability-limit]]는 2/1000 = 0.002입니다. 협곡을 따라서는 천 배 큰 학습률도 괜찮은데, 0.0021만 되어도 가로지르는 방향으로 튕겨 나갑니다.',
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
        en: 'AdaGrad gives each coordinate a rate of its own. It adds up the squares of that coordinate’s gradients and divides the step by the root of the sum: $x_i \\leftarrow x_i - \\eta\\, g_i / \\sqrt{\\textstyle\\sum g_i^2}$.',
        ko: 'AdaGrad는 좌표마다 학습률을 따로 조절합니다. 그 좌표의 기울기를 제곱해 더해 두고, 걸음을 그 합의 제곱근으로 나눕니다. $x_i \\leftarrow x_i - \\eta\\, g_i / \\sqrt{\\textstyle\\sum g_i^2}$',
      },
      session: { ...ravine, optimizer: { id: 'adagrad' }, lr: 0.5 },
      prediction: {
        kind: 'number',
        question: {
          en: 'At the start the gradient is (−4, 1000), and lr = 0.5. By how much does x0 change in the first step?',
          ko: '시작점에서 기울기는 (−4, 1000)이고 lr = 0.5입니다. 첫 걸음에 x0은 얼마나 변할까요?',
        },
        answer: 0.5,
        tolerance: 0.01,
        because: {
          en: '$0.5 \\cdot 4 / \\sqrt{4^2} = 0.5$, and $x_1$ changes by 0.5 as well, for all its 1000. Steep and shallow coordinates advance alike: from (−4, 1) to (−3.5, 0.5).',
          ko: '$0.5 \\cdot 4 / \\sqrt{4^2} = 0.5$입니다. 기울기가 1000인 $x_1$도 똑같이 0.5만큼 변합니다. 가파른 쪽과 완만한 쪽이 나란히 나아가 (−4, 1)에서 (−3.5, 0.5)가 됩니다.',
        },
      },
      task: { en: 'Go one step and compare.', ko: '한 걸음 가서 견주어 보십시오.' },
      done: ({ step }) => step >= 1,
    },
    {
      id: 'rmsprop',
      title: { en: 'RMSProp', ko: 'RMSProp' },
      text: {
        en: 'With lr = 0.1 AdaGrad has got no farther than f = 3.07 after 100 steps.',
        ko: 'lr = 0.1인 AdaGrad는 100걸음 뒤에도 f = 3.07까지밖에 내려가지 못했습니다.',
      },
      session: { ...ravine, optimizer: { id: 'adagrad' }, lr: 0.1 },
      at: 'last',
      prediction: {
        kind: 'choice',
        question: { en: 'Why does AdaGrad become slow?', ko: 'AdaGrad는 왜 느려질까요?' },
        choices: [
          { en: 'The sum of squares only ever grows', ko: '제곱의 합이 커지기만 해서' },
          { en: 'The gradient is 0 there', ko: '그곳의 기울기가 0이어서' },
          { en: 'It zig-zags across the ravine', ko: '협곡을 지그재그로 오가서' },
        ],
        answer: 0,
        because: {
          en: 'The large gradients of the beginning are never forgotten, so steps keep shrinking. RMSProp takes a fading mean in place of the sum; with the same lr it converges at step 48.',
          ko: '처음의 큰 기울기를 끝까지 잊지 않으므로 걸음이 계속 작아집니다. RMSProp은 합 대신 옛것을 차츰 잊는 평균을 씁니다. 같은 lr로 48번째 걸음에 수렴합니다.',
        },
      },
      task: { en: 'Choose the method “RMSProp”.', ko: '방법에서 “RMSProp”을 골라 보십시오.' },
      done: ({ session, endF }) => session.optimizer.id === 'rmsprop' && endF < 1e-6,
    },
    {
      id: 'adam',
      title: { en: 'Adam', ko: 'Adam' },
      text: {
        en: 'Adam joins the two ideas: a fading mean of the gradients, as in momentum, divided by the root of a fading mean of their squares, as in RMSProp. Plain descent with lr = 0.3, far beyond the limit 0.002, grows 299-fold a step.',
        ko: 'Adam은 두 생각을 합친 방법입니다. 모멘텀처럼 기울기의 이동 평균을 쓰고, RMSProp처럼 제곱의 이동 평균의 제곱근으로 나눕니다. 한계 0.002를 훨씬 넘는 lr = 0.3이면 보통의 경사 하강법은 한 걸음마다 299배로 커집니다.',
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
          { en: 'It freezes at the start', ko: '시작점에서 얼어붙는다' },
        ],
        answer: 1,
        because: {
          en: 'It has arrived at step 174. Its steps are about lr long however steep the ground is, so the limit 2/λ is not its limit. No method is best everywhere: try the others, and other functions.',
          ko: '174번째 걸음에 도착합니다. 얼마나 가파르든 걸음의 길이가 lr 정도이므로 2/λ라는 한계는 Adam에는 해당하지 않습니다. 어디서나 가장 좋은 방법은 없으니, 다른 방법과 다른 함수로도 해 보십시오.',
        },
      },
      task: { en: 'Choose the method “Adam”.', ko: '방법에서 “Adam”을 골라 보십시오.' },
      done: ({ session, outcome }) => session.optimizer.id === 'adam' && outcome === 'converged',
    },
  ],
} as const satisfies Lesson;
