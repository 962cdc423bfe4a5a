// `trace`가 출력하는 표의 머리글입니다.

import type { cliTexts as english } from '../en/cli';
import type { Translation } from '../translation';

export const cliTexts: Translation<typeof english> = {
  trace: {
    step: '걸음',
    slope: '|기울기|',
    outcome: '판정',
  },
};
