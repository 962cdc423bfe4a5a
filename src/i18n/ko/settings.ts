// 설정과 그 설명.

import type { settingTexts as english } from '../en/settings';
import type { Translation } from '../translation';

export const settingTexts: Translation<typeof english> = {
  settings: {
    title: '설정',
    close: '설정 닫기',
    reset: '처음 설정으로',
    asComputer: '컴퓨터 설정에 따름',
    textSize: '글자 크기',
    percent: (part) => `${part}%`,
    speed: '재생 속도',
    decimals: '수의 자릿수',
    allDigits: '모두',
    sound: '소리',
    more: '모두 펼치기',
    help: {
      textSize: '읽는 글과 누르는 단추가 모두 커집니다. 그림의 자리는 그대로입니다.',
      decimals: '화면에 보이는 유효 숫자의 개수입니다. ‘한 자리씩’에는 언제나 모두 나옵니다.',
      sound: '재생할 때 걸음마다 소리가 납니다. f가 작을수록 낮은 소리입니다.',
      more: '꼭 필요한 것만이 아니라 그래프와 방법, 모든 수를 펼친 채로 시작합니다.',
      reset: '여기 있는 설정을 모두 처음으로 되돌립니다.',
    },
  },
};
