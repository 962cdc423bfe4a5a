// 계산하지 못하거나 파이썬으로 쓰지 못하는 까닭.

import type { computingProblems as english } from '../../en/problems/computing';
import type { Translation } from '../../translation';

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

export const computingProblems: Translation<typeof english> = {
  formulaUnread: '지금은 이 식을 읽지 못했습니다. Enter 키를 누르면 다시 읽습니다.',
  coreMissing:
    '계산에 쓰는 파일을 불러오지 못했습니다. 페이지를 다시 불러와 주십시오. 그래도 계산되지 않으면 사이트에서 빠진 파일이 있으니 사이트 관리자에게 알려 주십시오.',
  derivativeTooLong:
    '이 식의 도함수는 너무 길어 파이썬으로 쓸 수 없습니다. 기울기를 수치 미분으로 구하십시오.',
  runsUnfinished: '실행을 아직 계산하는 중입니다. 결과가 나올 때까지 기다려 주십시오.',
  numbersTooLarge: ({ bytes, most }) =>
    `수치의 크기가 ${megabytes(bytes)}인데 한 파일에는 ${megabytes(most)}까지 넣을 수 있습니다. 걸음이나 실행을 줄이거나 npm run export로 저장하십시오.`,
  methodWithoutPython: ({ method }) => `아직 파이썬으로 쓸 수 없는 방법입니다: ${method}.`,
};
