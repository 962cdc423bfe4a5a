// 시스템 대화 상자와 메뉴, 창 밖에서 하는 말.

import type { shellTexts as english } from '../en/shell';
import type { Translation } from '../translation';

export const shellTexts: Translation<typeof english> = {
  dialogs: {
    open: '열기',
    save: '저장',
    kind: '경사 하강 실험실 파일',
    export: '다른 이름으로 저장',
    kinds: {
      png: '그림(PNG)',
      svg: '벡터 그림(SVG)',
      gif: '움직이는 그림(GIF)',
      mp4: '영상(MP4)',
      webm: '영상(WebM)',
      csv: '표(CSV)',
      json: '수치(JSON)',
      py: '파이썬 코드',
      ipynb: 'Jupyter 노트북',
      pdf: '문서(PDF)',
      html: '실험실이 담긴 웹페이지(HTML)',
      descent: '경사 하강 실험실 실험 목록',
      'lesson.json': '경사 하강 실험실 수업',
    },
  },
};
