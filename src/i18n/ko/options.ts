// 명령줄 옵션의 도움말. 목록에 있는 이름은 값으로 받습니다.

import type { optionTexts as english } from '../en/options';
import type { Translation } from '../translation';

export const optionTexts: Translation<typeof english> = {
  options: {
    titles: {
      lab: '실험실을 엽니다. 옵션으로 실험을 정할 수 있습니다.',
      trace: '경사 하강법으로 함수를 내려가며 모든 걸음을 출력합니다.',
      export: '실행을 파일로 내보냅니다. 수치, 코드, 그림, 영상, 활동지를 만들 수 있습니다.',
    },
    help: {
      function: ({ functions }) => `${functions}. 식으로 써도 됩니다`,
      f: '함수를 식으로 쓰기. 예: "x0^2 + x1^2"',
      net: '가중치가 여섯 개인 simpleNet',
      start: '시작점. 예: -3,4',
      lr: '학습률(기본값은 함수마다 다름)',
      steps: '걸음 수 step_num(100)',
      optimizer: ({ optimizers }) => optimizers,
      param: ({ parameters }) => `최적화 방법의 매개변수: ${parameters}`,
      schedule: ({ schedules }) => `학습률 스케줄: ${schedules}`,
      noise: '기울기에 더하는 잡음의 표준편차(0)',
      seed: '잡음의 시드(1)',
      gradient: ({ gradients }) => gradients,
      h: '차분 간격(1e-4)',
      sweep: '학습률 N개를 A부터 B까지 차례로 판정',
      session: '저장한 실험 파일에서 시작',
      compare: '저장한 실험 파일의 모든 실행을 나란히 비교',
      snapshot: '마지막 걸음의 그림을 저장하고 끝내기',
      export: ({ suffixes }) => `확장자에 맞는 파일을 저장하고 끝내기: ${suffixes}`,
      out: ({ suffixes }) => `저장할 파일. 확장자에 따라 내용이 정해집니다: ${suffixes}`,
      view: ({ views }) => `그림에 담을 보기: ${views}`,
      scale: ({ scales }) => `화면의 한 픽셀을 나타낼 그림의 픽셀 수: ${scales}`,
      answers: '답이 있는 교사용 활동지',
      language: ({ languages }) => languages,
      theme: ({ themes }) => themes,
      format: ({ formats }) => formats,
      help: '이 도움말',
    },
  },
};
