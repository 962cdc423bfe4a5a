// 파일과 코드처럼 텍스트로 들어오고 나가는 것.

import type { fileTexts as english } from '../en/files';
import type { Translation } from '../translation';

export const fileTexts: Translation<typeof english> = {
  files: {
    recent: '최근 파일',
    clearRecent: '목록 비우기',
    setUps: '실험 목록',
    drop: '여기에 파일을 놓으면 열립니다',
    openedPasted: '붙여넣은 내용을 열었습니다. 실행 취소를 누르면 전에 보던 실험이 돌아옵니다.',
    copiedText: '텍스트로 복사했습니다.',
    copiedCode: '코드로 복사했습니다. 경사 하강 실험실에 붙여넣으면 이 실험이 열립니다.',
  },
  share: {
    title: 'QR 코드',
    what: '코드에 담을 내용',
    shown: '지금 보는 실험',
    all: (count) => `실험 목록 전체(${count}개)`,
    more: (count) => `외 ${count}개`,
    contents: '담긴 내용',
    runs: (names) => `실행 ${names.length}개: ${names.join(' · ')}`,
    holds: (contents) => `QR 코드. 담긴 내용: ${contents.join('; ')}`,
    asCode: {
      how: '카메라로 찍으면 글자로 보입니다. 어느 컴퓨터에서든 경사 하강 실험실에 붙여넣으면 이 실험이 그대로 열립니다.',
      letters: '글자로 된 같은 코드',
      copy: '코드로 복사',
    },
    link: {
      how: '카메라로 찍으면 이 사이트에서 이 실험이 그대로 열립니다. 링크를 보내도 똑같이 열립니다.',
      letters: '같은 내용의 링크',
      copy: '링크 복사',
    },
    copied: '복사했습니다.',
    tooLarge:
      '카메라로 읽을 수 있는 QR 코드에 담기에는 내용이 너무 많습니다. 대신 글자로 된 코드를 보내십시오.',
  },
  paste: {
    title: '텍스트에서 열기',
    what: '코드나 링크, 파일의 내용을 붙여넣으십시오.',
    undo: '실행 취소를 누르면 지금 보는 실험이 돌아옵니다.',
    open: '열기',
  },
  unsaved: {
    message: '바뀐 실험 목록을 저장하시겠습니까?',
    detail: '마지막으로 파일에 저장한 뒤에 바뀐 내용이 있습니다.',
    save: '저장…',
    discard: '저장하지 않음',
    cancel: '취소',
  },
};
