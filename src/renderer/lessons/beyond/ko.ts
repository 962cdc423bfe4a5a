// Lesson (i), in Korean.

import type { Translation } from '../../../i18n/translation';
import type { beyondTexts as english } from './en';

export const beyondTexts: Translation<typeof english> = {
  title: '경사 하강법을 넘어서',
  aim: '좁은 협곡에서 lr 하나로는 왜 부족한지, 모멘텀, AdaGrad, RMSProp, Adam이 무엇을 바꾸는지 말할 수 있습니다.',
  steps: {
    ravine: {
      title: '좁은 협곡',
      text: '$f = \\frac{1}{2}(x_0^2 + 1000\\,x_1^2)$의 이계도함수는 협곡을 따라서는 1, 가로질러서는 1000입니다. lr = 0.0019이면 점은 지그재그로 움직이고, 100걸음 동안 $x_0$은 −4에서 −3.31까지밖에 가지 못합니다.',
      prediction: {
        question:
          '협곡을 따라가는 $x_0$ 방향만 따진다면 lr은 얼마까지 키울 수 있을까요? 한계 2/λ를 떠올려 보십시오.',
        because:
          '협곡을 따라서는 [[stability-limit]]가 2/1 = 2이지만, 가로지르는 방향에서는 2/1000 = 0.002입니다. lr이 0.0021만 되어도 튕겨 나갑니다. lr 하나로 두 방향에 다 맞출 수는 없습니다.',
      },
      task: 'lr을 0.0021로 바꾸어 보십시오.',
    },
    momentum: {
      title: '모멘텀',
      text: '[[momentum]]에서는 점이 속도의 10분의 9를 유지합니다. $v \\leftarrow 0.9\\,v - \\eta\\, \\nabla f$로 속도를 갱신한 뒤 $x \\leftarrow x + v$로 나아갑니다. 보통의 경사 하강법은 lr = 0.0019로 f = 5.47에서 끝났습니다.',
      prediction: {
        question: 'lr과 step_num을 그대로 두고 모멘텀을 쓰면 어떻게 될까요?',
        choices: ['속도가 쌓여 튕겨 나간다', '훨씬 낮은 곳까지 간다', '같은 곳에서 끝난다'],
        because:
          'f = 0.13까지 내려갑니다. 협곡을 따라서는 늘 같은 쪽으로 밀리므로 속도가 쌓여 한 걸음이 최대 10배가 됩니다. 가로지르는 방향에서는 번갈아 밀려 대부분 상쇄됩니다.',
      },
      task: '방법에서 “모멘텀”을 골라 보십시오.',
    },
    adagrad: {
      title: 'AdaGrad',
      text: '[[adagrad]]는 좌표마다 학습률을 따로 조절합니다. 그 좌표의 기울기를 제곱해 더해 두고, 걸음을 그 합의 제곱근으로 나눕니다. $x_i \\leftarrow x_i - \\eta\\, g_i / \\sqrt{\\textstyle\\sum g_i^2}$',
      prediction: {
        question:
          '시작점에서 기울기는 (−4, 1000)입니다. AdaGrad에서 lr = 0.5이면 첫 걸음에 x0은 얼마나 변할까요?',
        because:
          '$0.5 \\cdot 4 / \\sqrt{4^2} = 0.5$입니다. 기울기가 1000인 $x_1$도 똑같이 0.5만큼 변합니다. 가파른 쪽과 완만한 쪽이 나란히 나아가 (−4, 1)에서 (−3.5, 0.5)가 됩니다.',
      },
      task: '방법에서 “AdaGrad”를 고르고 lr을 0.5로 바꾼 뒤, 한 걸음 가서 x0이 얼마나 변했는지 확인해 보십시오.',
    },
    rmsprop: {
      title: 'RMSProp',
      text: '이 절벽의 (2, 3)에서 $x_0$ 방향의 기울기는 1209입니다. AdaGrad는 lr = 1로 첫 걸음에 (1, 2)까지 가지만, 500걸음 뒤에도 $x_0$은 −0.254입니다. 가장 낮은 곳은 −0.366입니다.',
      prediction: {
        question: 'AdaGrad는 왜 느려질까요?',
        choices: [
          '제곱의 합이 커지기만 하기 때문',
          '그곳의 기울기가 0이기 때문',
          '골짜기를 번갈아 오가기 때문',
        ],
        because:
          '첫 걸음의 1209²이 합에 끝까지 남아, 500번째 걸음에서도 걸음을 1219로 나눕니다. [[rmsprop]]은 합 대신 [[moving-average]] $h \\leftarrow 0.99\\,h + 0.01\\,g^2$을 씁니다. 옛 제곱이 차츰 옅어져 나누는 수가 121에서 9.9로 줄고, $x_0$은 −0.365까지 갑니다.',
      },
      task: '방법에서 “RMSProp”을 고르고 lr을 0.1로 바꾸어 보십시오.',
      hint: 'lr이 0.1인 까닭: RMSProp은 새 제곱을 0.01배만 더하므로 첫 걸음이 lr의 $1/\\sqrt{0.01} = 10$배입니다. 그래서 lr = 1인 AdaGrad와 똑같이 출발합니다.',
    },
    adam: {
      title: 'Adam',
      text: '[[adam]]은 모멘텀과 RMSProp의 아이디어를 합친 방법입니다. 기울기의 지수 이동 평균을 제곱의 지수 이동 평균의 제곱근으로 나눕니다. 한계 0.002를 훨씬 넘는 lr = 0.3이면 보통의 경사 하강법은 한 걸음마다 299배로 커집니다.',
      prediction: {
        question: 'Adam은 lr = 0.3으로 300걸음 동안 어떻게 될까요?',
        choices: ['느리지만 역시 발산한다', '수렴한다', '시작점에서 거의 움직이지 않는다'],
        because:
          '148번째 걸음에 도착합니다. 아무리 가파른 곳에서도 한 걸음에 좌표가 변하는 크기는 대체로 lr을 넘지 않으므로, 2/λ라는 한계는 Adam에는 해당하지 않습니다.',
      },
      task: '방법에서 “Adam”을 골라 보십시오.',
    },
    race: {
      title: '경주',
      text: '다섯 방법이 모두 (−4, 1)에서 출발합니다. 학습률은 여기에서 잘 맞던 값으로, 보통의 경사 하강법과 모멘텀이 0.0019, AdaGrad가 0.5, RMSProp이 0.05, Adam이 0.3입니다. 300걸음을 갑니다.',
      prediction: {
        question: '어느 방법이 가장 먼저 도착할까요?',
        choices: ['보통의 경사 하강법', '모멘텀', 'AdaGrad', 'RMSProp', 'Adam'],
        because:
          'RMSProp이 132번째, Adam이 148번째, AdaGrad가 184번째 걸음에 도착합니다. 모멘텀은 f = 5.4e-6까지, 보통의 경사 하강법은 2.56까지 내려갑니다. 그러나 학습률에 따라 순서가 바뀝니다. AdaGrad는 lr = 1이면 55번째 걸음에 도착합니다. 어디서나 가장 좋은 방법은 없습니다.',
      },
      task: '재생을 누르고 다섯 실행이 끝날 때까지 지켜보십시오.',
    },
  },
};
