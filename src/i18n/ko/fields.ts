// 입력할 수 있는 수: 이름과, 올바른 값이 어떤 것인지.

import { MAX_INPUT } from '../../shared/session/fields';
import type { fieldTexts as english } from '../en/fields';
import type { Translation } from '../translation';

export const fieldTexts: Translation<typeof english> = {
  fields: {
    start: { label: '시작점 좌표', wanted: '-3이나 0.5 같은 수' },
    lr: { label: '학습률 lr', wanted: '0.1이나 1e-10처럼 0보다 큰 수' },
    steps: { label: '걸음 수 step_num', wanted: '1부터 1000000까지의 정수' },
    h: { label: '차분 간격 h', wanted: '1e-4처럼 0보다 크고 1 이하인 수' },
    noise: { label: '잡음 σ', wanted: '0.5처럼 0 이상인 수' },
    prediction: { label: '예상', wanted: '12나 3e-5 같은 수(1/3 같은 식도 됩니다)' },
    netInput: {
      label: '신경망의 입력',
      wanted: `0.6처럼 -${MAX_INPUT}부터 ${MAX_INPUT}까지의 수`,
    },
    seed: { label: '시드', wanted: '0부터 4294967295까지의 정수' },
    rates: { label: '학습률의 개수', wanted: '2부터 10000까지의 정수' },
    filmStep: {
      label: '영상의 걸음',
      wanted: '실행에 있는 걸음의 번호(첫 걸음은 마지막 걸음보다 뒤일 수 없습니다)',
    },
  },
};
