// Lesson (f): what lr = 1e-10 really does, and why the notebook printed something else.

import type { Lesson } from '../lesson';

export const tooSmall = {
  id: 'too-small',
  title: { en: 'A learning rate too small', ko: '학습률이 너무 작은 경우' },
  section: '4.4.1',
  aim: {
    en: 'You can say how far lr = 1e-10 really gets, and why the notebook printed the result of lr = 10 again.',
    ko: 'lr = 1e-10으로 실제로 얼마나 가는지, 노트북에 왜 lr = 10과 같은 결과가 출력되었는지 설명할 수 있습니다.',
  },
  minutes: 12,
  steps: [
    {
      id: 'creep',
      title: { en: 'Hardly a step', ko: '거의 제자리걸음' },
      text: {
        en: 'A step is lr times the [[gradient]]. At (−3, 4) the gradient is 10 long, so with lr = 0.1 the first step covers 1.',
        ko: '한 걸음은 [[gradient]]의 lr배입니다. (−3, 4)에서 기울기의 크기는 10이므로 lr = 0.1이면 첫 걸음의 길이는 1입니다.',
      },
      session: {},
      at: 1,
      prediction: {
        kind: 'number',
        question: {
          en: 'With lr = 1e-10, how far does the point get in 100 steps?',
          ko: 'lr = 1e-10이면 100걸음 동안 얼마나 갈까요?',
        },
        answer: 1e-7,
        tolerance: 0.05,
        because: {
          en: '$100 \\cdot 10^{-10} \\cdot 10 = 10^{-7}$, out of a way of 5. The gradient has no time to change.',
          ko: '$100 \\cdot 10^{-10} \\cdot 10 = 10^{-7}$입니다. 가야 할 거리는 5이므로 거의 제자리입니다. 그동안 기울기도 거의 변하지 않습니다.',
        },
      },
      task: { en: 'Set lr to 1e-10.', ko: 'lr을 1e-10으로 바꾸어 보십시오.' },
      done: ({ session, outcome }) => session.lr === 1e-10 && outcome === 'creeping',
      hint: {
        en: 'Drag the slider to its left end, or press “too small”.',
        ko: '슬라이더를 왼쪽 끝까지 끌거나 “너무 작음”을 누릅니다.',
      },
    },
    {
      id: 'honest',
      title: { en: 'The honest result', ko: '제대로 된 결과' },
      text: {
        en: 'After 100 steps the point is at (−2.99999994, 3.99999992), and f is still 24.999999. The book prints this point, too. It did go downhill at each step, but hardly at all.',
        ko: '100걸음 뒤 점은 (−2.99999994, 3.99999992)에 있고 f는 여전히 24.999999입니다. 책에 나온 결과도 이 점입니다. 걸음마다 내려가기는 했지만 거의 제자리입니다.',
      },
      session: { lr: 1e-10 },
      at: 'last',
      prediction: {
        kind: 'number',
        question: {
          en: 'And how far does it get with step_num = 10000?',
          ko: 'step_num을 10000으로 늘리면 모두 얼마나 갈까요?',
        },
        answer: 1e-5,
        tolerance: 0.05,
        because: {
          en: 'A hundred times the steps cover a hundred times the way: 1e-5 of 5. At this pace it needs five thousand million steps. Too small an lr does no harm, but it gets nowhere.',
          ko: '걸음이 100배이니 간 거리도 100배인 1e-5입니다. 그래도 5에는 턱없이 모자라서, 이대로라면 50억 걸음이 더 필요합니다. 학습률이 너무 작으면 탈은 없지만 나아가지도 못합니다.',
        },
      },
      task: { en: 'Set step_num to 10000.', ko: 'step_num을 10000으로 바꾸어 보십시오.' },
      done: ({ session, outcome }) => session.steps >= 10_000 && outcome === 'creeping',
    },
    {
      id: 'mystery',
      title: { en: 'A riddle in the notebook', ko: '노트북의 수수께끼' },
      text: {
        en: 'The notebook printed `[ 2.34235971e+12, -3.96091057e+12]` for lr = 10, and the very same two numbers for lr = 1e-10. We have just seen that neither can be had from (−3, 4). In its code stand `x = init_x` and `x -= lr * grad`.',
        ko: '노트북은 lr = 10에서 `[ 2.34235971e+12, -3.96091057e+12]`를 출력했고, lr = 1e-10에서도 똑같은 두 수를 출력했습니다. 방금 보았듯이 (−3, 4)에서 시작하면 어느 쪽도 이렇게 되지 않습니다. 노트북의 코드에는 `x = init_x`와 `x -= lr * grad`가 있습니다.',
      },
      session: { lr: 1e-10 },
      figure: 'sharedArray',
      prediction: {
        kind: 'choice',
        question: { en: 'Why are the two outputs the same?', ko: '두 출력은 왜 같을까요?' },
        choices: [
          {
            en: 'Too small and too large both diverge',
            ko: '학습률이 너무 작아도, 너무 커도 발산하기 때문',
          },
          { en: 'The notebook showed an old output', ko: '예전 출력이 그대로 남아 있었기 때문' },
          {
            en: 'Each run began where the one before had ended',
            ko: '앞의 실행이 끝난 곳에서 다음 실행이 시작되었기 때문',
          },
        ],
        answer: 2,
        because: {
          en: '`x = init_x` does not copy: it is a second name for one array. `x -= …` changes that array in place, so `init_x` is no longer (−3, 4) after the first run.',
          ko: '`x = init_x`는 복사가 아니라 같은 배열에 이름을 하나 더 붙이는 것입니다. `x -= …`는 그 배열을 제자리에서 바꿉니다. 그래서 첫 실행이 끝나면 `init_x`는 더 이상 (−3, 4)가 아닙니다.',
        },
      },
    },
    {
      id: 'shared',
      title: { en: 'Three runs on one array', ko: '배열 하나로 이어진 세 실행' },
      text: {
        en: 'So lr = 10 began at [−6.11e-10, 8.15e-10], grew from there and was stopped by rounding at (2.342e12, −3.961e12). There the numerical gradient is 0, so lr = 1e-10 began there and could not move. It cost one word: with `x = init_x.copy()` each run begins at (−3, 4).',
        ko: '그래서 lr = 10의 실행은 [−6.11e-10, 8.15e-10]에서 시작해 커지다가 (2.342e12, −3.961e12)에서 반올림 때문에 멈추었습니다. 그곳에서는 수치 미분으로 구한 기울기가 0이므로, 거기서 시작한 lr = 1e-10의 실행은 움직일 수 없었습니다. `x = init_x.copy()`라고 쓰면 실행마다 (−3, 4)에서 시작합니다.',
      },
      session: { lr: 1e-10 },
      figure: 'sharedArray',
      prediction: {
        kind: 'choice',
        question: {
          en: 'What does lr = 10 print once each run has its own copy?',
          ko: '실행마다 복사본을 쓰면 lr = 10은 무엇을 출력할까요?',
        },
        choices: [
          { en: '(2.342e12, −3.961e12), as before', ko: '그대로 (2.342e12, −3.961e12)' },
          { en: '(−2.590e13, −1.295e12)', ko: '(−2.590e13, −1.295e12)' },
          { en: '(0, 0)', ko: '(0, 0)' },
        ],
        answer: 1,
        because: {
          en: 'Rounding stops it again, but elsewhere: that depends on where it began. And lr = 1e-10 gives (−2.99999994, 3.99999992). The book makes init_x anew before each run, so it prints these very points.',
          ko: '이번에도 반올림 때문에 멈추지만 자리가 다릅니다. 멈추는 곳은 시작점에 따라 달라집니다. lr = 1e-10의 결과는 (−2.99999994, 3.99999992)가 됩니다. 책에서는 실행할 때마다 init_x를 새로 만들기 때문에 바로 이 값들이 나옵니다.',
        },
      },
    },
  ],
} as const satisfies Lesson;
