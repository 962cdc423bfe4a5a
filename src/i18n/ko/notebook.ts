// 노트북 파일에서 코드 주변의 글입니다.

import type { notebookTexts as english } from '../en/notebook';
import type { Translation } from '../translation';

export const notebookTexts: Translation<typeof english> = {
  notebook: {
    title: '경사 하강법',
    made: '경사 하강 실험실에서 만들었습니다. 셀 아래의 수는 실험실에서 계산한 값이며, 셀을 실행하면 파이썬이 다시 계산합니다. numpy가 필요하고, 그림에는 matplotlib도 필요합니다.',
    predictFirst: '먼저 예상하기',
    whereDoesItGo:
      '점은 어디에서 끝날까요? 극소점 부근일까요, 시작점에서 거의 움직이지 않을까요, 아니면 멀리 달아날까요? 아래를 읽기 전에 예상과 그 까닭을 적어 보십시오.',
    whichArrives:
      '어느 실행이 극소점에 가장 먼저 도착할까요? 끝내 도착하지 못하는 실행도 있을까요? 아래를 읽기 전에 예상과 그 까닭을 적어 보십시오.',
    prediction: '내 예상:',
    happened: '판정',
    why: '까닭',
    reflect:
      '예상과 비교해 보십시오. 위의 어느 수에서 그 까닭을 볼 수 있습니까? 셀의 lr을 바꾸어 다시 실행해 보십시오.',
    comments: {
      lastRows: '실행마다 마지막 줄: 이름, 걸음 번호, x, f(x)',
      pictures: '걸음마다의 f, 등고선 위의 경로',
    },
  },
};
