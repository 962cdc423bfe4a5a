// 나란히 놓은 실행: 이름과 목록, 그리고 실행마다 할 수 있는 일입니다.

import type { runTexts as english } from '../en/runs';
import type { Translation } from '../translation';

export const runTexts: Translation<typeof english> = {
  runs: {
    compareHelp: '나란히 볼 실행 묶음을 한 번에 만듭니다.',
    run: '실행 {number}',
    lr: 'lr = {lr}',
    start: '시작점 {start}',
    steps: (steps) => `${steps}걸음`,
    h: 'h = {h}',
    noise: 'σ = {sigma}',
    seed: '시드 {seed}',
    again: '{name} ({count})',
    cells: { both: '셀 {cell}', shared: '셀 {cell}, 공유', copied: '셀 {cell}, 복사본' },
    hidden: '숨김',
    computing: '계산 중 …',
    show: '실행 보이기',
    choose: '이 실행을 조작합니다.',
    menu: '이 실행의 이름을 바꾸거나 복제하고, 숨기고, 옮기고, 삭제합니다.',
    full: '실행은 여덟 개까지 비교할 수 있습니다. 하나를 삭제하면 자리가 생깁니다.',
    changedMeanwhile: '그사이 실험이 바뀌어, 비교할 실행을 만들지 않았습니다.',
    alone: '실행이 하나뿐이어서 비교할 것이 없습니다.',
    obstacles: {
      pending: '아직 학습률을 계산하고 있습니다.',
      noRates: '이 함수와 방법에서는 나란히 비교할 만한 학습률을 두 가지 이상 찾지 못했습니다.',
    },
    said: {
      added: (count) => `실행이 하나 늘었습니다. 목록의 실행: ${count}개.`,
      removed: (name, count) => `삭제한 실행: ${name}. 남은 실행: ${count}개.`,
      compared: (count) =>
        count === 1 ? '실행 하나만 남았습니다.' : `실행 ${count}개를 비교합니다.`,
      active: (name) => `조작하는 실행: ${name}.`,
      hidden: (name) => `숨긴 실행: ${name}.`,
      shown: (name) => `다시 보이는 실행: ${name}.`,
      moved: (name, place, count) => `${name}: ${count}개 중 ${place}번째.`,
      named: (name) => `바꾼 이름: ${name}.`,
    },
  },
};
