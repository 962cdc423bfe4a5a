// 문장 속에서, 그리고 잠그는 칸 옆에서 조작 요소를 부르는 이름.

import type { ControlId } from '../../shared/pane-ids';

export const controlWords: Readonly<Record<ControlId, string>> = {
  objective: '함수',
  formula: '수식',
  start: '시작점',
  lr: '학습률',
  steps: '걸음 수',
  optimizer: '최적화 방법',
  gradient: '기울기',
  h: 'h',
  plane: '평면',
  scale: '보는 범위',
  figure: '큰 그림',
};
