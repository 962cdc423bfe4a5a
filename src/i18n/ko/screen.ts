// 조작 장치 밖에서 화면에 쓰이는 말: 할 일, 글이 적힌 단추, 펼치는 것.

import type { Translation } from '../translation';
import type { screenTexts as english } from '../en/screen';

export const screenTexts: Translation<typeof english> = {
  screen: {
    aim: '더 낮은 곳으로 한 걸음씩 내려갑니다',
    oneStep: '한 걸음',
    stepsOf: (total) => `/ ${total}걸음`,
    less: '간단히',
    present: '발표',
    menu: '메뉴',
    views: '보기',
  },
  notANumber: '수가 아닌 값',
};
