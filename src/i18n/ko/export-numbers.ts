// 수치나 코드로 내보내는 것.

import type { exportNumbersTexts as english } from '../en/export-numbers';
import type { Translation } from '../translation';

export const exportNumbersTexts: Translation<typeof english> = {
  exportNumbers: {
    kind: '형식',
    kinds: { csv: 'CSV', json: 'JSON', py: '파이썬', ipynb: '노트북' },
    hints: {
      csv: '스프레드시트용입니다. 한 줄에 한 걸음씩, 실행은 옆으로 나란히, 모든 자릿수를 적습니다. 엑셀은 그중 15자리만 남깁니다.',
      json: '프로그램용입니다. 설정과 판정, 그리고 걸음마다의 수를 모든 자릿수로 적습니다.',
      py: '지금 조작하는 실행을 노트북과 같은 방식의 파이썬 코드로 적습니다.',
      ipynb:
        'Jupyter와 Colab에서 엽니다. 함수, 질문, 코드를 차례로 적고 코드 아래에 이 수치를 넣습니다.',
    },
    runs: '실행',
    which: { active: '이 실행', all: '모든 실행' },
    from: '첫 걸음',
    to: '마지막 걸음',
    preview: '파일의 앞부분',
    rows: (rows, size) => `${rows}줄, ${size}`,
    bytes: (size) => size,
    about: (size) => `약 ${size}`,
    pending: '실행을 아직 계산하는 중입니다.',
    covered: '수치에 이 단계의 답이 들어 있습니다. 예상한 뒤에 내보낼 수 있습니다.',
    badRange: (last) =>
      `0부터 ${last}까지의 걸음을 적습니다. 첫 걸음은 마지막 걸음보다 뒤일 수 없습니다.`,
  },
};
