// 시스템 대화 상자와 메뉴, 창 밖에서 하는 말.

import type { shellTexts as english } from '../en/shell';
import type { Translation } from '../translation';

export const shellTexts: Translation<typeof english> = {
  dialogs: {
    open: '실험 열기',
    save: '실험 저장',
    kind: '경사 하강 실험실 파일',
  },
};
