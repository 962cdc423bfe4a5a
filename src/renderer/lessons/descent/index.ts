// Lesson (d): the update rule, symbol by symbol, and the notebook's run with it.

import type { Lesson } from '../lesson';

export const descent = {
  id: 'descent',
  title: { en: 'Gradient descent', ko: '경사 하강법' },
  section: '4.4.1',
  aim: {
    en: 'You can carry out a step of gradient descent by hand and say what lr and step_num do.',
    ko: '경사 하강법의 한 걸음을 손으로 계산하고, lr과 step_num이 하는 일을 말할 수 있습니다.',
  },
  minutes: 15,
  steps: [
    {
      id: 'rule',
      title: { en: 'The rule', ko: '갱신 식' },
      text: {
        en: '[[gradient-descent|Gradient descent]] takes the [[gradient]] times the [[learning-rate]] $\\eta$ from x, again and again:\n\n$x_0 \\leftarrow x_0 - \\eta \\dfrac{\\partial f}{\\partial x_0} \\qquad x_1 \\leftarrow x_1 - \\eta \\dfrac{\\partial f}{\\partial x_1}$\n\nIn the code these, the [[initial-point]] and the number $n$ of [[update|updates]] are:',
        ko: '[[gradient-descent]]은 [[gradient]]에 [[learning-rate]] $\\eta$를 곱해 x에서 빼는 일을 되풀이합니다.\n\n$x_0 \\leftarrow x_0 - \\eta \\dfrac{\\partial f}{\\partial x_0} \\qquad x_1 \\leftarrow x_1 - \\eta \\dfrac{\\partial f}{\\partial x_1}$\n\n위 식의 기호와 [[initial-point]](책의 초깃값), [[update]] 횟수 $n$(책의 반복 횟수)까지, 코드에서는 다음과 같이 씁니다.',
      },
      session: { lr: 0.01 },
      symbols: [
        { tex: '\\eta', code: 'lr', field: 'lr' },
        { tex: '(x_0, x_1)', code: 'init_x', field: 'start' },
        { tex: 'n', code: 'step_num', field: 'steps' },
        { tex: '\\nabla f', code: 'grad', field: 'gradient' },
      ],
      prediction: {
        kind: 'number',
        question: {
          en: 'At (−3, 4) the gradient is (−6, 8). What is x0 after one step with lr = 0.1?',
          ko: '(−3, 4)에서 기울기는 (−6, 8)입니다. lr = 0.1이면 한 걸음 뒤 x0은 얼마일까요?',
        },
        answer: -2.4,
        tolerance: 0.001,
        because: {
          en: '$-3 - 0.1 \\cdot (-6) = -2.4$. Two minus signs: the gradient is negative there, so $x_0$ grows towards 0. Likewise $x_1$ becomes 3.2.',
          ko: '$-3 - 0.1 \\cdot (-6) = -2.4$입니다. 기울기가 음수이므로 빼면 $x_0$은 0 쪽으로 커집니다. 같은 방법으로 $x_1$은 3.2가 됩니다.',
        },
      },
      task: {
        en: 'Set lr to 0.1, go one step forward and read the table “This step”.',
        ko: 'lr을 0.1로 바꾸고 한 걸음 앞으로 가서 “이번 걸음” 표를 읽어 보십시오.',
      },
      done: ({ session, step }) => session.lr === 0.1 && step >= 1,
      hint: {
        en: 'The → key, or the button beside Play.',
        ko: '→ 키를 누르거나 재생 옆의 단추를 누릅니다.',
      },
    },
    {
      id: 'arrive',
      title: { en: 'A hundred steps', ko: '100걸음' },
      text: {
        en: 'On this function each step multiplies x by $1 - 2 \\cdot 0.1 = 0.8$. The notebook makes 100 of them, from `init_x` = (−3, 4); here are the first 10.',
        ko: '이 함수에서는 한 걸음마다 x에 $1 - 2 \\cdot 0.1 = 0.8$이 곱해집니다. 노트북에서는 `init_x` = (−3, 4)에서 시작해 100걸음을 갑니다. 지금 보이는 것은 처음 10걸음입니다.',
      },
      session: { steps: 10 },
      prediction: {
        kind: 'choice',
        question: {
          en: 'Where is the point after 100 steps?',
          ko: '100걸음 뒤 점은 어디에 있을까요?',
        },
        choices: [
          { en: 'Exactly at (0, 0)', ko: '정확히 (0, 0)' },
          { en: 'Very near (0, 0), but not at it', ko: '(0, 0)에 아주 가깝지만 (0, 0)은 아닌 곳' },
          { en: 'About half way', ko: '절반쯤 간 곳' },
        ],
        answer: 1,
        because: {
          en: 'The notebook prints `[-6.11110793e-10, 8.14814391e-10]`, in short [−6.11e-10, 8.15e-10]: it is $0.8^{100} \\approx 2.04 \\times 10^{-10}$ times the start. Each step covers a fifth of what remains, so something always remains.',
          ko: '노트북은 `[-6.11110793e-10, 8.14814391e-10]`, 줄여서 [−6.11e-10, 8.15e-10]을 출력합니다. 시작점의 $0.8^{100} \\approx 2.04 \\times 10^{-10}$배입니다. 한 걸음마다 남은 거리의 5분의 1씩 가므로 조금은 늘 남습니다.',
        },
      },
      task: {
        en: 'Set step_num to 100 and play the run to its last step.',
        ko: 'step_num을 100으로 바꾸고 마지막 걸음까지 재생해 보십시오.',
      },
      done: ({ step, last }) => last >= 100 && step === last,
      hint: {
        en: 'Space plays; End goes to the last step.',
        ko: 'Space는 재생, End는 마지막 걸음입니다.',
      },
    },
    {
      id: 'lr',
      title: { en: 'The size of a step', ko: '걸음의 크기' },
      text: {
        en: 'With lr = 0.1 what remains is multiplied by 0.8 at each step; in general it is $1 - 2 \\cdot lr$. A little more lr makes that number smaller.',
        ko: 'lr = 0.1이면 남은 거리가 한 걸음마다 0.8배가 됩니다. 일반적으로는 $1 - 2 \\cdot lr$배입니다. lr을 조금 키우면 이 수는 작아집니다.',
      },
      session: {},
      prediction: {
        kind: 'number',
        question: {
          en: 'How many steps does it take with lr = 0.5?',
          ko: 'lr = 0.5이면 몇 걸음 만에 도착할까요?',
        },
        answer: 1,
        tolerance: 0,
        because: {
          en: '$1 - 2 \\cdot 0.5 = 0$: one step leaves nothing. The 1.9e-12 that the screen shows is [[rounding-error]] of the numerical gradient. Only this round bowl is so lucky; other functions mostly have no such lr.',
          ko: '$1 - 2 \\cdot 0.5 = 0$이므로 한 걸음이면 남는 거리가 없습니다. 화면에 남은 1.9e-12는 수치 미분의 [[rounding-error]]입니다. 이 둥근 그릇이라서 되는 일이고, 다른 함수에는 보통 이런 lr이 없습니다.',
        },
      },
      task: {
        en: 'Set lr to 0.5 and go one step.',
        ko: 'lr을 0.5로 바꾸고 한 걸음 가 보십시오.',
      },
      done: ({ session, step }) => session.lr === 0.5 && step >= 1,
    },
    {
      id: 'step-num',
      title: { en: 'The number of steps', ko: '걸음 수' },
      text: {
        en: 'The notebook’s function has lr = 0.01 and step_num = 100 as defaults. With them the run ends on its way, at (−0.398, 0.530): it went downhill at each step, but the [[step-num|number of steps]] was too small.',
        ko: '노트북의 함수에서 기본값은 lr = 0.01, step_num = 100입니다. 이 값으로는 아직 가는 도중인 (−0.398, 0.530)에서 끝납니다. 걸음마다 내려갔지만 [[step-num]]가 모자랐습니다.',
      },
      session: { lr: 0.01 },
      at: 'last',
      prediction: {
        kind: 'choice',
        question: {
          en: 'To come as far as lr = 0.1 does in 100 steps, how many steps does lr = 0.01 need?',
          ko: 'lr = 0.1로 100걸음에 간 만큼 lr = 0.01로 가려면 몇 걸음이 필요할까요?',
        },
        choices: [
          { en: 'About 200', ko: '200걸음쯤' },
          { en: 'About 1100', ko: '1100걸음쯤' },
          { en: 'About 10000', ko: '10000걸음쯤' },
        ],
        answer: 1,
        because: {
          en: '$0.98^n = 0.8^{100}$ gives n ≈ 1105. A tenth of the lr needs about ten times the steps: lr and step_num belong together. Such values, which people choose, are called [[hyperparameter|hyperparameters]].',
          ko: '$0.98^n = 0.8^{100}$을 풀면 n ≈ 1105입니다. lr이 10분의 1이면 걸음은 약 열 배가 필요합니다. lr과 step_num은 함께 정해야 합니다. 이처럼 사람이 정하는 값을 [[hyperparameter]]라고 합니다.',
        },
      },
      task: {
        en: 'Raise step_num until the verdict is “Converged”.',
        ko: '판정이 “수렴”이 될 때까지 step_num을 늘려 보십시오.',
      },
      done: ({ session, outcome }) => session.lr === 0.01 && outcome === 'converged',
      hint: { en: 'Try 1000.', ko: '1000으로 해 보십시오.' },
    },
  ],
} as const satisfies Lesson;
