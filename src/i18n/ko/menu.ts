// 메뉴 막대와, 화면이 거듭 멈췄을 때의 대화 상자. `&` 다음 글자를 Alt와 함께 누르면 그 항목이 열립니다.

import type { menuTexts as english } from '../en/menu';
import type { Translation } from '../translation';

export const menuTexts: Translation<typeof english> = {
  menu: {
    columns: {
      file: '파일(&F)',
      edit: '편집(&E)',
      view: '보기(&V)',
      run: '실행(&R)',
      develop: '개발(&D)',
    },
    commands: {
      open: '열기(&O)…',
      save: '저장(&S)…',
      print: '인쇄(&P)…',
      undo: '실행 취소(&U)',
      redo: '다시 실행(&R)',
      defaultView: '처음 시점(&D)',
      presenter: '발표 모드(&P)',
      fullScreen: '전체 화면(&F)',
      playPause: '재생/일시 정지(&P)',
      stepBack: '한 걸음 뒤로(&B)',
      stepForward: '한 걸음 앞으로(&F)',
      firstStep: '첫 걸음(&I)',
      lastStep: '마지막 걸음(&L)',
      restart: '처음부터 다시(&R)',
    },
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
