// 교실에서 발표할 때 화면에 쓰이는 글.

import type { Translation } from '../translation';
import type { presentTexts as english } from '../en/present';

export const presentTexts: Translation<typeof english> = {
  present: {
    leave: '끝내기',
    blank: '화면을 가렸습니다. 아무 키나 누르면 돌아옵니다.',
    second: '둘째 그림',
    field: '기울기 장',
    chart: '그래프',
  },
};
