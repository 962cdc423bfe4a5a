// 도움말의 틀과 처음 안내, 프로그램에 관한 글입니다. 다른 쪽은 문서(`docs`)입니다.

import type { helpPageTexts as english } from '../en/help-pages';
import type { Translation } from '../translation';
import { cardinal } from './cardinals';

export const helpPageTexts: Translation<typeof english> = {
  helpPages: {
    title: '도움말',
    close: '닫기',
    back: '앞에 보던 쪽으로',
    start: '시작하기',
    teaching: '선생님께',
    reference: '찾아보기',
    program: '프로그램',
    glossary: '용어 풀이',
  },
  about: {
    title: '프로그램 정보',
    version: '버전 {version}',
    runs: '실행 환경',
    libraries: '사용한 라이브러리',
    licence: '경사 하강 실험실의 라이선스: MIT',
    runtime:
      'Chromium과 Node.js의 라이선스는 Electron 폴더의 LICENSES.chromium.html 파일에 있습니다.',
    fonts: '글꼴 Pretendard, JetBrains Mono, KaTeX은 SIL 오픈 폰트 라이선스 1.1을 따릅니다.',
    toFonts: '글꼴과 그 라이선스',
    offline: {
      app: '네트워크 없이 동작하며 아무것도 보내지 않습니다.',
      web: '한 번 열고 나면 이 브라우저에서는 네트워크 없이도 동작합니다. 아무것도 보내지 않으며, 만든 것은 모두 이 컴퓨터에 남습니다.',
      page: '이 파일 하나에 경사 하강 실험실이 모두 들어 있습니다. 네트워크 없이 동작하며 아무것도 보내지 않고, 만든 것은 모두 이 컴퓨터에 남습니다.',
    },
  },
  firstSteps: {
    title: '처음 안내',
    see: '왼쪽은 함수 f의 곡면이고, 그 옆은 위에서 내려다본 기울기 장입니다. 화살표는 내리막을 가리킵니다. “{descend}” 단추를 누르면 공이 시작점에서 더 낮은 곳으로 내려갑니다. 시작점의 고리는 끌어서 옮길 수 있습니다.',
    walk: '한 걸음의 크기는 학습률 lr이 정합니다. 0.1로 해 본 뒤 10과 1e-10도 넣어 보십시오. “{more}” 단추를 누르면 나머지 조작과 그래프, 표가 펼쳐집니다.',
    choose: (lessons: number) =>
      `4.4절을 중심으로 한 짧은 수업이 ${cardinal(lessons)} 개 있습니다. 위쪽 메뉴에서 열어 예상하고, 해 보고, 까닭을 읽습니다. 미분을 배운 사람은 3번 수업부터 해도 됩니다. 교실에서는 “{present}” 단추(F5)를 누르면 그림이 화면을 가득 채웁니다.`,
    tryIt: '직접 해 보기',
    lesson: (number) => `${number}번 수업`,
  },
};
