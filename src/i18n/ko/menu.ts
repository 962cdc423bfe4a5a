// 메뉴 막대와, 화면이 거듭 멈췄을 때의 대화 상자. `&` 다음 글자를 Alt와 함께 누르면 그 항목이 열립니다.

import type { menuTexts as english } from '../en/menu';
import type { Translation } from '../translation';

export const menuTexts: Translation<typeof english> = {
  menu: {
    develop: '개발(&D)',
    roles: {
      quit: '끝내기(&X)',
      cut: '잘라내기(&T)',
      copy: '복사(&C)',
      paste: '붙여넣기(&P)',
      selectAll: '모두 선택(&A)',
      zoomIn: '확대(&I)',
      zoomOut: '축소(&O)',
      resetZoom: '원래 크기(&A)',
    },
  },
  crash: {
    message: '경사 하강 실험실 화면이 1분 안에 두 번 멈췄습니다.',
    detail: '실험은 보관되어 있습니다. 화면을 다시 불러오거나 끝낼 수 있습니다.',
    reload: '다시 불러오기',
    quit: '끝내기',
  },
};
