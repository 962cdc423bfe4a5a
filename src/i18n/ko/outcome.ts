// 실행의 결과.

import type { outcomeTexts as english } from '../en/outcome';
import type { Translation } from '../translation';

export const outcomeTexts: Translation<typeof english> = {
  outcome: {
    computing: '계산 중',
  },
};
