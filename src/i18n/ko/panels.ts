// 패널과 대화 상자: 걸음, 계산, 노트북의 수수께끼, 코드, 알림.

import type { panelTexts as english } from '../en/panels';
import type { Translation } from '../translation';

export const panelTexts: Translation<typeof english> = {
  table: {
    steps: '모든 걸음',
    copy: '복사',
    copyRows: '줄 복사',
    copyHint:
      '열을 탭으로 나누고 수의 모든 자릿수를 담아 복사합니다. 고른 줄이 없으면 모든 걸음을 복사합니다.',
    copied: '복사했습니다',
    notCopied: '복사하지 못했습니다',
    selected: (count) => `${count}줄 선택`,
    tooMany: (most) =>
      `한 번에 ${most}줄까지 복사할 수 있습니다. 더 많으면 내보내기로 파일에 저장하십시오.`,
    thisStep: '이번 걸음',
    step: '걸음',
    update: 'lr · 기울기',
    next: '새 x',
    now: 'x',
    gradient: '기울기',
  },
  arithmetic: {
    title: '한 자리씩 보는 계산',
    close: '닫기(Esc)',
    difference: '차',
    exact: '실제 기울기',
    rounds: 'x ± h가 x로 반올림됨',
    notEnough: '부족함',
    enough: '충분함',
    skipped: '… {count}번 더 시도한 뒤',
    along: '{name} 방향 {value}',
    since: '{name} 방향은 {step}번째 걸음부터',
    sinceEach: '({which})',
    analytic: '기울기를 식에서 바로 얻습니다. 뺄셈이 없으므로 상쇄되는 자리도 없습니다.',
    cancels:
      '줄을 그은 자리는 두 수에서 같아 뺄 때 상쇄됩니다. 16자리 가운데 잃은 자릿수는 {lost}입니다. 기울기의 상대 오차는 {error}입니다.',
    lost: 'x ± h가 x로 반올림됩니다{since}. 두 함숫값이 같은 수가 되어 기울기가 0으로 나옵니다. 실제 기울기는 {slope}입니다.',
    equal:
      '두 함숫값이 같은 수로 반올림됩니다. 모든 자리가 상쇄되어 기울기가 0으로 나옵니다. 실제 기울기는 {slope}입니다.',
    beyond:
      '{step}번째 걸음부터 f가 float64의 가장 큰 수(1.8e308)를 넘었습니다. 두 값의 차는 더 이상 수가 아닙니다(NaN).',
    beyondExact:
      '{step}번째 걸음부터 f가 float64의 가장 큰 수(1.8e308)를 넘었습니다. 식에서 얻은 기울기는 아직 넘지 않아 점은 계속 멀어집니다.',
    noValue: '여기서 f는 유한한 값을 갖지 않습니다.',
    gone: '{step}번째 걸음부터는 점 자체가 float64의 가장 큰 수(1.8e308)를 넘었습니다. float64로 계산할 수 있는 것은 여기까지입니다.',
  },
  sharedArray: {
    title: '노트북의 수수께끼',
    question: 'lr = 10과 lr = 1e-10이 같은 값을 출력했습니다. 왜일까요?',
    shared: '노트북에서 실행된 대로',
    sharedHint: '배열은 하나, 이름은 둘',
    copied: '원래 의도대로',
    copiedHint: '실행할 때마다 복사본 하나',
    begins: '시작점',
    notYet: '실행 전',
    running: '{step}걸음',
    why: '`x = init_x`는 아무것도 복사하지 않고 같은 배열에 이름을 하나 더 붙일 뿐입니다. 그래서 `x -= lr * grad`가 `init_x`를 덮어쓰고, 다음 셀은 앞 셀이 끝난 자리에서 시작합니다. lr = 10에서 반올림 때문에 1e12 근처에서 멈춘 점은 더 움직이지 않으므로 lr = 1e-10도 같은 값을 출력합니다. `init_x.copy()`라고 쓰면 해결됩니다.',
    whyLater: '마지막 셀까지 실행하면 여기에 까닭이 나옵니다.',
    play: '재생',
    pause: '일시 정지',
    first: '처음부터',
    back: '한 걸음 뒤로',
    forward: '한 걸음 앞으로',
    nextCell: '이 셀의 끝으로',
    step: '걸음',
    cell: '셀 {cells}개 중 {cell}번째',
    close: '닫기(Esc)',
  },
  code: {
    title: '파이썬 코드',
    copy: '복사',
    copied: '복사했습니다',
    failed: '복사하지 못했습니다',
    close: '닫기',
    note: '파이썬 3과 numpy로 실행하면 모든 걸음을 출력합니다.',
  },
  notice: {
    soundIsOff: '소리가 꺼져 있습니다. 설정에서 켤 수 있습니다.',
    keptAgain: '변경한 내용을 다시 저장하고 있습니다.',
    worksOffline: '이제 인터넷에 연결되어 있지 않아도 이 브라우저에서 실험실을 쓸 수 있습니다.',
    newer: '새 버전이 준비되었습니다. 다시 불러와도 지금 화면의 내용은 그대로입니다.',
    reload: '다시 불러오기',
    openLeftOut: '그래도 열기',
    removeLeftOut: '삭제',
    dismiss: '닫기',
    opened: '열었습니다',
    saved: '저장했습니다',
    lost: (message) => `계산을 마치지 못했습니다(${message}). 값을 바꾸면 다시 계산합니다.`,
  },
};
