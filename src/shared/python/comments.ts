// What the script says, in its comments.

import type { Words } from '../../core/words';

export const pythonComments = {
  title: {
    en: 'A run of Descent Lab, in the manner of the notebook. Needs numpy.',
    ko: '경사 하강 실험실의 실행을 노트북 방식으로 다시 계산합니다. numpy가 필요합니다.',
  },
  f: { en: 'The function', ko: '함수' },
  numerical: {
    en: 'The gradient by central difference',
    ko: '중심 차분으로 구하는 기울기',
  },
  ahead: { en: 'f(x+h)', ko: 'f(x+h) 계산' },
  behind: { en: 'f(x-h)', ko: 'f(x-h) 계산' },
  restore: { en: 'put the value back', ko: '값 복원' },
  analytic: { en: 'The gradient from the formula', ko: '식을 미분하여 구하는 기울기' },
  copy: {
    en: 'a copy: x -= ... would change init_x itself',
    ko: '복사본. 복사하지 않으면 x -= ...가 init_x까지 바꿉니다',
  },
  slope: { en: 'the gradient at this point', ko: '현재 위치의 기울기' },
  rows: {
    en: 'One row a step: step, x, f(x), gradient',
    ko: '한 줄에 한 걸음씩: 걸음 번호, x, f(x), 기울기',
  },
} as const satisfies Record<string, Words>;
