// 비교하는 실행들.

import type { runTexts as english } from '../en/runs';
import type { Translation } from '../translation';

export const runTexts: Translation<typeof english> = {
  runs: {
    run: '실행 {number}',
    lr: 'lr = {lr}',
    start: '시작점 {start}',
    steps: '{steps}번 반복',
    h: 'h = {h}',
    noise: 'σ = {sigma}',
  },
};
