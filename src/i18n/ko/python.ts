// 파이썬 코드의 주석.

import type { pythonTexts as english } from '../en/python';
import type { Translation } from '../translation';

export const pythonTexts: Translation<typeof english> = {
  python: {
    title: '경사 하강 실험실의 실행을 노트북 방식으로 다시 계산합니다. numpy가 필요합니다.',
    f: '함수',
    numerical: '중심 차분으로 구하는 기울기',
    ahead: 'f(x+h) 계산',
    behind: 'f(x-h) 계산',
    restore: '값 복원',
    analytic: '식을 미분하여 구하는 기울기',
    hessian: '이계도함수. 식을 미분하여 구한 기울기를 중심 차분합니다',
    copy: '복사본. 복사하지 않으면 x -= ...가 init_x까지 바꿉니다',
    seed: '늘 같은 잡음',
    slope: '현재 위치의 기울기',
    rows: '한 줄에 한 걸음씩: 걸음 번호, x, f(x), 기울기',
  },
};
