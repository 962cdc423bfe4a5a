// 내 수업과 수업 편집기의 글입니다.

import { excerpt } from '../excerpt';
import type { ownLessonTexts as english } from '../en/own-lessons';
import type { Translation } from '../translation';

export const ownLessonTexts: Translation<typeof english> = {
  ownLessons: {
    group: '내 수업',
    replaced: (title) => `id가 같은 “${excerpt(title)}” 수업을 이 수업으로 바꾸었습니다.`,
    removed: (title) => `“${excerpt(title)}” 수업을 삭제했습니다.`,
    saved: (name) => `수업을 저장했습니다: ${name}`,
    save: '파일로 저장',
    saveNamed: (title) => `${title} 파일로 저장`,
    remove: '삭제',
    removeNamed: (title) => `${title} 삭제`,
    edit: '고치기',
    editNamed: (title) => `${title} 고치기`,
    make: '수업 만들기',
    end: '수업을 마치며',
    trial: (title) => `미리 해 보기: ${title}`,
    number: '내 수업',
  },
};
