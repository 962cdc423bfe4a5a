// 명령 찾기와 단축키 목록.

import type { paletteTexts as english } from '../en/palette';
import type { Translation } from '../translation';

export const paletteTexts: Translation<typeof english> = {
  palette: {
    ask: '무엇을 찾으십니까?',
    found: (count: number) => `${count}개를 찾았습니다`,
    nothing: '그런 이름이 없습니다. 다른 낱말이나 영어로도 찾아 보십시오.',
    step: '수업 {lesson}의 {step}단계',
    chosen: '켜짐',
  },
  keyList: {
    title: '단축키',
    close: '닫기(Esc)',
    presenting: '발표할 때',
    surface: '곡면에서',
    rate: '학습률 슬라이더에서',
    runs: '비교하는 실행 목록에서',
    window: '창',
    fingers: '손가락',
    finger: {
      one: '한 손가락',
      two: '두 손가락',
      tap: '한 번 누르기',
      doubleTap: '두 번 누르기',
      longPress: '길게 누르기',
    },
    fingerDoes: {
      one: '곡면 돌리기, 기울기 장 옮기기, 시작점 끌기',
      two: '확대, 축소, 옮기기',
      tap: '그 자리를 시작점으로',
      doubleTap: '발표할 때: 그림 하나만 보기, 되돌리기',
      longPress: '손가락 아래의 값, 조작 요소의 도움말',
    },
    does: {
      turn: '돌리기',
      zoom: '확대, 축소',
      rateStep: '1, 3, 10, 30 … 간격으로',
      rateFiner: '더 잘게',
      rateDecade: '열 배씩',
      rateOutcome: '판정이 바뀌는 다음 학습률로',
      runGo: '다른 실행으로',
      runChoose: '그 실행을 조작하기',
      runMove: '한 자리 위로, 아래로',
      runHide: '숨기거나 보이기',
      runRemove: '삭제',
      larger: '모두 크게, 작게, 원래 크기로',
      tab: '다음 조작 요소로',
      escape: '열린 것 닫기',
    },
  },
};
