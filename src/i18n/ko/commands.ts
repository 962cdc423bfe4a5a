// 모든 명령입니다. `label`은 메뉴와 목록, 단추의 이름에 쓰이고 `hint`는 도움말에 쓰입니다.

import type { commandTexts as english } from '../en/commands';
import type { Translation } from '../translation';

export const commandTexts: Translation<typeof english> = {
  commandGroups: {
    file: '파일',
    edit: '편집',
    view: '보기',
    run: '실행',
    compare: '비교',
    help: '도움말',
    present: '발표',
    lesson: '수업',
  },
  commands: {
    open: { label: '열기…', hint: '저장해 둔 실험이나 실험 목록, 수업을 엽니다.' },
    setUps: {
      label: '실험 목록…',
      hint: '수업에 쓸 실험을 순서대로 담고, 메모를 달고, 잠글 것을 정합니다.',
    },
    addSetUp: { label: '실험 목록에 추가', hint: '지금 보는 실험을 목록 끝에 담습니다.' },
    save: { label: '저장…', hint: '지금 보는 실험을 파일로 저장합니다.' },
    export: {
      label: '내보내기…',
      hint: '보이는 것을 그림, 영상, 수치, 노트북, 활동지로 만듭니다.',
    },
    savePage: {
      label: '웹페이지로 저장…',
      hint: '실험실 전체를 담은 HTML 파일 하나로 저장합니다. 브라우저에서 열면 지금 보는 실험으로 시작합니다.',
    },
    share: {
      label: 'QR 코드…',
      hint: '지금 보는 실험을 카메라로 찍을 QR 코드와 메시지로 보낼 글자로 보여 줍니다.',
    },
    copyPicture: {
      label: '그림으로 복사',
      hint: '화면에 보이는 그림을 복사합니다. 슬라이드에 붙여넣을 수 있습니다.',
    },
    copyText: { label: '텍스트로 복사', hint: '실험을 파일에 저장되는 내용 그대로 복사합니다.' },
    copyCode: {
      label: '코드로 복사',
      hint: '실험을 메시지로 보낼 수 있는 짧은 한 줄로 복사합니다.',
    },
    pasteText: {
      label: '텍스트에서 열기…',
      hint: '코드나 링크, 파일의 내용을 붙여넣어 엽니다. 입력란 밖에서 Ctrl+V를 눌러도 됩니다.',
    },
    print: { label: '인쇄…', hint: '종이에 맞는 색으로 화면을 인쇄합니다.' },
    undo: { label: '실행 취소', hint: '마지막 변경을 되돌립니다.' },
    redo: { label: '다시 실행', hint: '되돌린 변경을 다시 적용합니다.' },
    settings: { label: '설정…', hint: '언어, 색, 글자 크기, 속도, 자릿수, 소리를 정합니다.' },
    defaultView: { label: '처음 시점', hint: '곡면의 방향과 보는 범위를 처음으로 되돌립니다.' },
    multiples: {
      label: '나란히 보기',
      hint: '실행마다 작은 기울기 장을 하나씩 두고, 모두 같은 축으로 보여 줍니다.',
    },
    presenter: {
      label: '발표 모드',
      hint: '뒷줄에서도 보이도록 글자를 키우고 선을 굵게 합니다.',
    },
    more: {
      label: '더 보기',
      hint: '그래프, 방법, 기울기와 모든 수를 펼치거나 꼭 필요한 것만 남깁니다.',
    },
    wholeLab: {
      label: '실험실 전체 열기',
      hint: '수업의 이 단계를 실험실 전체에서 봅니다. 언제든 수업으로 돌아올 수 있습니다.',
    },
    fullScreen: { label: '전체 화면', hint: '창을 화면에 가득 채우거나 되돌립니다.' },
    stepArrows: {
      label: '걸음의 화살표',
      hint: '실제로 내딛는 걸음을 기울기, 방법이 기억하는 값과 나란히 보여 줍니다.',
    },
    arithmetic: { label: '한 자리씩', hint: '이번 걸음의 계산을 한 자리씩 봅니다.' },
    code: { label: '파이썬 코드', hint: '지금 실험을 파이썬 코드로 봅니다.' },
    sharedArray: {
      label: '노트북의 수수께끼',
      hint: 'lr = 10과 lr = 1e-10의 출력이 왜 같았는지 알아봅니다.',
    },
    courseMap: {
      label: '수업 한눈에 보기',
      hint: '모든 수업의 목표와 시간, 지금까지 한 일을 봅니다.',
    },
    saveLesson: {
      label: '이 수업을 파일로 저장',
      hint: '열려 있는 수업을 모든 언어의 글과 함께 저장합니다. 고쳐서 다시 열 수 있습니다.',
    },
    lessonEditor: {
      label: '수업 만들기',
      hint: '수업 편집기를 엽니다. 만들던 수업이 그대로 있습니다.',
    },
    lessonForward: {
      label: '수업: 다음',
      hint: '정답, 해 보기, 설명, 다음 단계를 차례로 보여 줍니다.',
    },
    lessonBack: { label: '수업: 이전', hint: '마지막에 보여 준 것을 거둡니다.' },
    playPause: { label: '내려가기/일시 정지', hint: '걸음을 차례로 보여 주거나 멈춥니다.' },
    stepBack: { label: '한 걸음 뒤로', hint: '한 걸음 뒤로' },
    stepForward: { label: '한 걸음 앞으로', hint: '한 걸음 앞으로' },
    firstStep: { label: '첫 걸음', hint: '출발점인 0번째 걸음으로' },
    lastStep: { label: '마지막 걸음', hint: '실행이 끝나는 걸음으로' },
    palette: {
      label: '명령 찾기…',
      hint: '명령과 함수, 수업, 설정을 이름으로 찾습니다.',
    },
    keys: { label: '단축키', hint: '모든 단축키와 하는 일을 봅니다.' },
    firstSteps: { label: '처음 안내', hint: '첫 화면에서 보이는 것과 누를 것을 알려 줍니다.' },
    glossary: { label: '용어 풀이', hint: '수업에 나오는 용어를 한두 문장으로 풀이합니다.' },
    guides: { label: '선생님을 위한 수업 안내', hint: '수업마다 안내와 활동지가 있습니다.' },
    model: { label: '계산 방법', hint: '무엇을 계산하고 어떻게 판정하는지 설명합니다.' },
    install: { label: '설치', hint: '이 기기의 앱 목록에 실험실을 추가합니다.' },
    about: { label: '프로그램 정보', hint: '버전과 라이선스를 보여 줍니다.' },
    restart: { label: '처음부터 다시', hint: '0번째 걸음부터 다시' },
    race: {
      label: '경주',
      hint: '모든 실행이 0번째 걸음부터 함께 출발합니다. 누가 먼저 도착할까요?',
    },
    comparison: {
      label: '비교표',
      hint: '실행마다 판정, 도착한 걸음, f, 거리, 계산 횟수를 표로 봅니다.',
    },
    slower: { label: '느리게', hint: '1초에 재생하는 걸음 수를 반으로 줄입니다.' },
    faster: {
      label: '빠르게',
      hint: '1초에 재생하는 걸음 수를 두 배로 늘립니다. 최대 256걸음입니다.',
    },
    playSound: {
      label: '실행을 소리로 듣기',
      hint: '실행 전체를 몇 초 동안 들려줍니다. f가 작을수록 낮은 소리가 납니다.',
    },
    pinRun: {
      label: '이 실행 고정',
      hint: '이 실행을 비교할 수 있게 남겨 두고, 그 복사본을 이어서 조작합니다.',
    },
    duplicateRun: { label: '실행 복제', hint: '이 실행과 똑같은 실행을 하나 더 만듭니다.' },
    nextRun: { label: '다음 실행', hint: '비교하는 실행 가운데 다음 것을 조작합니다.' },
    previousRun: { label: '이전 실행', hint: '비교하는 실행 가운데 이전 것을 조작합니다.' },
    renameRun: {
      label: '실행 이름 바꾸기…',
      hint: '이름을 직접 정합니다. 이름이 없으면 서로 다른 점으로 부릅니다.',
    },
    hideRun: { label: '실행 숨기기', hint: '목록에는 남지만 그리지 않고, 다음 실행을 조작합니다.' },
    moveRunUp: { label: '실행 위로 옮기기', hint: '비교하는 실행 목록에서 한 자리 위로 옮깁니다.' },
    moveRunDown: {
      label: '실행 아래로 옮기기',
      hint: '비교하는 실행 목록에서 한 자리 아래로 옮깁니다.',
    },
    removeRun: {
      label: '실행 삭제',
      hint: '이 실행을 목록에서 뺍니다. 실행 취소로 되돌릴 수 있습니다.',
    },
    stopComparing: { label: '비교 끝내기', hint: '지금 조작하는 실행만 남깁니다.' },
    compareRates: {
      label: '너무 작음, 알맞음, 너무 큼',
      hint: '이 함수와 방법의 세 가지 학습률을 나란히 봅니다.',
    },
    compareMethods: {
      label: '모든 방법, 같은 시작점',
      hint: '방법마다 여기에 알맞은 학습률을 씁니다.',
    },
    compareDecades: {
      label: '여러 학습률',
      hint: '지금 학습률과 그 100분의 1, 10분의 1, 10배, 100배인 학습률입니다.',
    },
    compareStarts: {
      label: '둥글게 놓은 시작점',
      hint: '가장 낮은 점이나 가운데를 둘러싼 시작점 여덟 개입니다.',
    },
    compareGradients: {
      label: '수치 미분과 해석적 미분',
      hint: '너무 큰 학습률에서 두 기울기를 비교합니다. 거기서 반올림이 드러납니다.',
    },
    compareCells: {
      label: '공유 배열과 복사본',
      hint: '배열 하나를 함께 쓴 노트북의 셀과, 복사본을 하나씩 쓴 셀을 비교합니다.',
    },
    lrUp: { label: '학습률 크게', hint: '1, 3, 10, 30 … 다음 값으로 키웁니다.' },
    lrDown: { label: '학습률 작게', hint: '30, 10, 3, 1 … 다음 값으로 줄입니다.' },
    lrTooLarge: { label: '학습률: 너무 큼', hint: '점이 점점 멀어지는 학습률입니다.' },
    lrRight: { label: '학습률: 알맞음', hint: '적은 걸음으로 도착하는 학습률입니다.' },
    lrTooSmall: { label: '학습률: 너무 작음', hint: '거의 움직이지 않는 학습률입니다.' },
    setUp1: { label: '실험 1', hint: '목록의 1번 실험을 엽니다.' },
    setUp2: { label: '실험 2', hint: '목록의 2번 실험을 엽니다.' },
    setUp3: { label: '실험 3', hint: '목록의 3번 실험을 엽니다.' },
    setUp4: { label: '실험 4', hint: '목록의 4번 실험을 엽니다.' },
    setUp5: { label: '실험 5', hint: '목록의 5번 실험을 엽니다.' },
    setUp6: { label: '실험 6', hint: '목록의 6번 실험을 엽니다.' },
    setUp7: { label: '실험 7', hint: '목록의 7번 실험을 엽니다.' },
    setUp8: { label: '실험 8', hint: '목록의 8번 실험을 엽니다.' },
    setUp9: { label: '실험 9', hint: '목록의 9번 실험을 엽니다.' },
    figureAlone: { label: '곡면만', hint: '한 번 더 누르면 두 그림으로 돌아갑니다.' },
    fieldAlone: { label: '기울기 장만', hint: '한 번 더 누르면 두 그림으로 돌아갑니다.' },
    chartAlone: { label: '그래프만', hint: '한 번 더 누르면 두 그림으로 돌아갑니다.' },
    otherView: { label: '기울기 장 또는 그래프', hint: '곡면 옆에 놓을 그림을 바꿉니다.' },
    reasons: { label: '판정의 까닭', hint: '왜 그렇게 끝나는지 자세히 설명합니다.' },
    numbers: { label: '이번 걸음의 수', hint: '이번 걸음의 x와 f, 기울기를 보여 줍니다.' },
    laser: { label: '레이저 포인터', hint: '빛나는 점이 마우스를 따라다닙니다.' },
    spotlight: { label: '스포트라이트', hint: '마우스 주변만 남기고 어둡게 합니다.' },
    spotWider: { label: '스포트라이트 넓게', hint: 'Alt를 누른 채 휠을 굴려도 됩니다.' },
    spotNarrower: { label: '스포트라이트 좁게', hint: 'Alt를 누른 채 휠을 굴려도 됩니다.' },
    blank: { label: '화면 가리기', hint: '화면이 검게 됩니다. 아무 키나 누르면 돌아옵니다.' },
    stepOut: { label: '닫기, 끝내기', hint: '열린 것부터 차례로 닫고, 마지막에 발표를 끝냅니다.' },
  },
};
