// Lesson (d), in Korean.

import type { Translation } from '../../../i18n/translation';
import type { descentTexts as english } from './en';

export const descentTexts: Translation<typeof english> = {
  title: '경사 하강법',
  aim: '경사 하강법의 한 걸음을 손으로 계산하고, lr과 step_num이 하는 일을 말할 수 있습니다.',
  steps: {
    rule: {
      title: '갱신 식',
      text: '[[gradient-descent]]은 [[gradient]]에 [[learning-rate]] $\\eta$를 곱해 x에서 빼는 일을 되풀이합니다.\n\n$x_0 \\leftarrow x_0 - \\eta \\dfrac{\\partial f}{\\partial x_0} \\qquad x_1 \\leftarrow x_1 - \\eta \\dfrac{\\partial f}{\\partial x_1}$\n\n위 식의 기호와 [[initial-point]](책의 초깃값), [[update]] 횟수 $n$(책의 반복 횟수)까지, 코드에서는 다음과 같이 씁니다.',
      prediction: {
        question: '(−3, 4)에서 기울기는 (−6, 8)입니다. lr = 0.1이면 한 걸음 뒤 x0은 얼마일까요?',
        because:
          '$-3 - 0.1 \\cdot (-6) = -2.4$입니다. 기울기가 음수이므로 빼면 $x_0$은 0 쪽으로 커집니다. 같은 방법으로 $x_1$은 3.2가 됩니다.',
      },
      task: 'lr을 0.1로 바꾸고 한 걸음 앞으로 가서 “이번 걸음” 표를 읽어 보십시오.',
      hint: '→ 키를 누르면 한 걸음 갑니다.',
    },
    arrive: {
      title: '100걸음',
      text: '이 함수에서는 한 걸음마다 x에 $1 - 2 \\cdot 0.1 = 0.8$이 곱해집니다. 노트북에서는 `init_x` = (−3, 4)에서 시작해 100걸음을 갑니다. 여기서는 아직 step_num이 10입니다.',
      prediction: {
        question: '100걸음 뒤 점은 어디에 있을까요?',
        choices: ['정확히 (0, 0)', '(0, 0)에 아주 가깝지만 (0, 0)은 아닌 곳', '절반쯤 간 곳'],
        because:
          '노트북은 `[-6.11110793e-10, 8.14814391e-10]`, 줄여서 [−6.11e-10, 8.15e-10]을 출력합니다. 시작점의 $0.8^{100} \\approx 2.04 \\times 10^{-10}$배입니다. 한 걸음마다 남은 거리의 5분의 1씩 가므로 조금은 늘 남습니다.',
      },
      task: 'step_num을 100으로 바꾸고 마지막 걸음까지 재생해 보십시오.',
      hint: 'Space는 재생, End는 마지막 걸음입니다.',
    },
    lr: {
      title: '걸음의 크기',
      text: 'lr = 0.1이면 남은 거리가 한 걸음마다 0.8배가 됩니다. 일반적으로는 $1 - 2 \\cdot lr$배입니다. lr을 조금 키우면 이 수는 작아집니다.',
      prediction: {
        question: 'lr = 0.5이면 몇 걸음 만에 도착할까요?',
        because:
          '$1 - 2 \\cdot 0.5 = 0$이므로 한 걸음이면 남는 거리가 없습니다. 그래도 1.9e-12가 남는 것은 수치 미분의 [[rounding-error]] 때문입니다. 이 둥근 그릇이라서 되는 일이고, 다른 함수에는 보통 이런 lr이 없습니다.',
      },
      task: 'lr을 0.5로 바꾸고 한 걸음 가 보십시오.',
    },
    'step-num': {
      title: '걸음 수',
      text: '노트북의 함수에서 기본값은 lr = 0.01, step_num = 100입니다. 이 값으로는 아직 가는 도중인 (−0.398, 0.530)에서 끝납니다. 걸음마다 내려갔지만 [[step-num]]가 모자랐습니다.',
      prediction: {
        question: 'lr = 0.1로 100걸음에 간 만큼 lr = 0.01로 가려면 몇 걸음이 필요할까요?',
        choices: ['200걸음쯤', '1100걸음쯤', '10000걸음쯤'],
        because:
          '$0.98^n = 0.8^{100}$을 풀면 n ≈ 1105입니다. lr이 10분의 1이면 걸음은 약 열 배가 필요합니다. lr과 step_num은 함께 정해야 합니다. 이처럼 사람이 정하는 값을 [[hyperparameter]]라고 합니다.',
      },
      task: '판정이 “수렴”이 될 때까지 step_num을 늘려 보십시오.',
      hint: '1000으로 해 보십시오.',
    },
  },
};
