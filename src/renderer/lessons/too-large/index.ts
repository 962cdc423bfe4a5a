// Lesson (e): what becomes of a run when lr passes the stability limit, up to the end of float64.

import type { Lesson } from '../lesson';

export const tooLarge = {
  id: 'too-large',
  title: { en: 'A learning rate too large', ko: '학습률이 너무 큰 경우' },
  section: '4.4.1',
  aim: {
    en: 'You can tell from 1 − 2·lr whether a run settles, and explain why lr = 10 stops at step 10.',
    ko: '1 − 2·lr로 수렴과 발산을 가리고, lr = 10인 실행이 10번째 걸음에서 멈추는 까닭을 설명할 수 있습니다.',
  },
  minutes: 15,
  steps: [
    {
      id: 'across',
      title: { en: 'Across the valley', ko: '골짜기를 건너뛰다' },
      text: {
        en: 'With lr = 0.9 each step multiplies x by $1 - 2 \\cdot 0.9 = -0.8$. The minus sign throws the point to the other side of the bowl, and 0.8 brings it nearer: an [[oscillation]] that shrinks.',
        ko: 'lr = 0.9이면 한 걸음마다 x에 $1 - 2 \\cdot 0.9 = -0.8$이 곱해집니다. 음수이므로 점은 그릇의 맞은편으로 건너가고, 0.8배이므로 조금씩 가까워집니다. 폭이 줄어드는 [[oscillation]]입니다.',
      },
      session: { lr: 0.9 },
      at: 6,
      prediction: {
        kind: 'choice',
        question: { en: 'What happens with lr = 1?', ko: 'lr = 1이면 어떻게 될까요?' },
        choices: [
          { en: 'It arrives in one step', ko: '한 걸음 만에 도착한다' },
          { en: 'It jumps between two points for ever', ko: '두 점 사이를 끝없이 오간다' },
          { en: 'It runs away', ko: '끝없이 멀어진다' },
        ],
        answer: 1,
        because: {
          en: '$1 - 2 \\cdot 1 = -1$: from (−3, 4) to (3, −4) and back, and f stays 25. Beyond 1 it runs away: with lr = 1.01 by 1.02 a step.',
          ko: '$1 - 2 \\cdot 1 = -1$이므로 (−3, 4)와 (3, −4)를 오가고 f는 25에서 변하지 않습니다. lr이 1을 넘으면 멀어집니다. lr = 1.01이면 한 걸음마다 1.02배가 됩니다.',
        },
      },
      task: { en: 'Set lr to 1.', ko: 'lr을 1로 바꾸어 보십시오.' },
      done: ({ session, outcome }) => session.lr === 1 && outcome === 'cycling',
    },
    {
      id: 'nineteen',
      title: { en: 'lr = 10', ko: 'lr = 10' },
      text: {
        en: 'Now the notebook’s example of a rate too large. The chart below shows by what factor each step grows.',
        ko: '이제 노트북의 “너무 큰 경우”입니다. 아래 그래프는 걸음마다 몇 배로 커지는지를 보여 줍니다.',
      },
      session: { lr: 1, chart: 'growth' },
      prediction: {
        kind: 'number',
        question: {
          en: 'With lr = 10, how many times as far from (0, 0) is the point after each step?',
          ko: 'lr = 10이면 (0, 0)까지의 거리는 한 걸음마다 몇 배가 될까요?',
        },
        answer: 19,
        tolerance: 0.01,
        because: {
          en: '$|1 - 2 \\cdot 10| = 19$. After one step (−3, 4) has become (57, −76), and f has gone from 25 to 9025, that is ×19². This is [[divergence]].',
          ko: '$|1 - 2 \\cdot 10| = 19$입니다. 한 걸음에 (−3, 4)가 (57, −76)이 되고, f는 25에서 9025로 19²배가 됩니다. 이것이 [[divergence]]입니다.',
        },
      },
      task: {
        en: 'Set lr to 10 and go some steps.',
        ko: 'lr을 10으로 바꾸고 몇 걸음 가 보십시오.',
      },
      done: ({ session, step }) => session.lr === 10 && step >= 1,
    },
    {
      id: 'freeze',
      title: { en: 'Why does it stop?', ko: '왜 멈출까' },
      text: {
        en: 'If ×19 went on, the point would be beyond 1e128 after 100 steps. But in the notebook’s 100 steps it stays, from step 10 on, at (−2.59e13, −1.30e12), with a computed gradient of 0. The true slope there is 5.2e13.',
        ko: '계속 19배가 된다면 100걸음 뒤에는 1e128을 넘어야 합니다. 그런데 노트북처럼 100걸음을 가면 점은 10번째 걸음부터 (−2.59e13, −1.30e12)에 멈추어 있고, 계산된 기울기는 0입니다. 그곳에서 실제 기울기의 크기는 5.2e13입니다.',
      },
      session: { lr: 10, steps: 8 },
      at: 'last',
      prediction: {
        kind: 'choice',
        question: { en: 'Why is the computed gradient 0?', ko: '계산된 기울기는 왜 0일까요?' },
        choices: [
          { en: 'It is a minimum', ko: '최소점에 도착했기 때문' },
          {
            en: 'x + h and x − h round to the same number',
            ko: 'x + h와 x − h가 같은 수로 반올림되기 때문',
          },
          { en: 'f is too large for float64', ko: 'f가 float64의 범위를 넘었기 때문' },
        ],
        answer: 1,
        because: {
          en: 'Beyond $2^{40} \\approx 1.1 \\times 10^{12}$ neighbouring [[float64]] numbers are at least 2.4e-4 apart. 1e-4 is less than half of that, so adding it rounds back to the same number: f is taken twice at one point, and the difference is 0. A gradient of 0 alone makes no minimum.',
          ko: '$2^{40} \\approx 1.1 \\times 10^{12}$부터는 이웃한 [[float64]] 수의 간격이 2.4e-4 이상입니다. 1e-4는 그 절반도 되지 않으므로 더해도 원래 수로 반올림됩니다. 같은 점에서 f를 두 번 계산해 빼니 0이 됩니다. 기울기가 0이라는 것만으로 최소점이라고 할 수는 없습니다.',
        },
      },
      task: {
        en: 'Set step_num to 100, and choose the chart “Gradients” below.',
        ko: 'step_num을 100으로 바꾸고, 아래 그래프에서 “두 기울기”를 골라 보십시오.',
      },
      done: ({ session, outcome }) => outcome === 'frozen' && session.chart === 'gradient',
      hint: {
        en: 'At step 9 only the gradient of x1 is 0. How large is x1 there?',
        ko: '9번째 걸음에서는 x1의 기울기만 0입니다. 그때 x1은 얼마나 클까요?',
      },
    },
    {
      id: 'analytic',
      title: { en: 'With the formula of the gradient', ko: '기울기를 식으로 구하면' },
      text: {
        en: 'Rounding stopped the run because the gradient came from differences. The [[analytic-gradient]] (2·x0, 2·x1) needs no h. Here are 300 steps.',
        ko: '반올림 때문에 점이 멈춘 것은 기울기를 차분으로 구했기 때문입니다. [[analytic-gradient]]으로 구한 (2·x0, 2·x1)에는 h가 필요 없습니다. 이번에는 300걸음입니다.',
      },
      session: { lr: 10, steps: 300 },
      at: 10,
      prediction: {
        kind: 'choice',
        question: {
          en: 'What happens with the analytic gradient?',
          ko: '해석적 미분으로 바꾸면 어떻게 될까요?',
        },
        choices: [
          { en: 'It stops at step 10 all the same', ko: '똑같이 10번째 걸음에서 멈춘다' },
          { en: 'It converges', ko: '수렴한다' },
          { en: 'It grows until float64 is full', ko: 'float64의 범위를 넘을 때까지 커진다' },
        ],
        answer: 2,
        because: {
          en: 'It keeps growing 19-fold. At step 120 f passes 1.8e308, the largest [[float64]], and becomes Infinity: an [[overflow]]. At step 241 x does, too.',
          ko: '계속 19배씩 커집니다. 120번째 걸음에서 f가 [[float64]]의 가장 큰 수 1.8e308을 넘어 Infinity가 됩니다. 이것이 [[overflow]]입니다. 241번째 걸음에서는 x도 넘습니다.',
        },
      },
      task: {
        en: 'Set the gradient to “analytic”.',
        ko: '기울기를 “해석적 미분”으로 바꾸어 보십시오.',
      },
      done: ({ session, outcome }) => session.gradient === 'analytic' && outcome === 'overflow',
    },
    {
      id: 'limit',
      title: { en: 'The limit of lr', ko: 'lr의 한계' },
      text: {
        en: 'On the bowl the limit was lr = 1. In general what remains along a direction is multiplied by $1 - lr \\cdot \\lambda$, where $\\lambda$ is the [[second-derivative]] along it; it shrinks if $lr < 2 / \\lambda$, the [[stability-limit]]. For $f = \\frac{x_0^2}{20} + x_1^2$ the second derivatives are 0.1 and 2.',
        ko: '둥근 그릇에서는 lr = 1이 한계였습니다. 일반적으로 남은 거리는 방향마다 $1 - lr \\cdot \\lambda$배가 되고, $\\lambda$는 그 방향의 [[second-derivative]] 값입니다. 이 수의 크기가 1보다 작으려면 $lr < 2 / \\lambda$이어야 하고, 이 경계가 [[stability-limit]]입니다. $f = \\frac{x_0^2}{20} + x_1^2$의 이계도함수는 0.1과 2입니다.',
      },
      session: { objective: { id: 'ellipse' }, lr: 0.95 },
      at: 'last',
      prediction: {
        kind: 'number',
        question: {
          en: 'If $x_0$ alone mattered, how large might lr be?',
          ko: '$x_0$ 방향만 따진다면 lr은 얼마까지 키울 수 있을까요?',
        },
        answer: 20,
        tolerance: 0.01,
        because: {
          en: '$2 / 0.1 = 20$. But the steepest direction decides: along $x_1$ the limit is $2 / 2 = 1$. With lr = 1.05 the run grows 1.1-fold along $x_1$ while $x_0$ converges.',
          ko: '$2 / 0.1 = 20$입니다. 그러나 한계는 가장 급한 방향이 정합니다. $x_1$ 방향의 한계는 $2 / 2 = 1$입니다. lr = 1.05이면 $x_0$은 수렴하는데도 $x_1$은 한 걸음마다 1.1배가 됩니다.',
        },
      },
      task: { en: 'Set lr to 1.05.', ko: 'lr을 1.05로 바꾸어 보십시오.' },
      done: ({ session, outcome }) => session.lr > 1 && outcome === 'diverging',
    },
  ],
} as const satisfies Lesson;
