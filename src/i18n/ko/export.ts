// 실험실에서 만들어 내보내는 것: 대화 상자와 형식, 만드는 동안 하는 말.

import type { exportTexts as english } from '../en/export';
import type { Translation } from '../translation';

export const exportTexts: Translation<typeof english> = {
  export: {
    title: '내보내기',
    what: '만들 것',
    caption: 'f = {formula}, lr = {lr}, {last}걸음 중 {step}번째 걸음',
    captionLabel: '캡션',
    captionHint: '그림 아래에 들어갑니다. 비워 두면 넣지 않습니다.',
    forms: {
      picture: { title: '그림', hint: '슬라이드와 문서에 넣는 PNG' },
      vector: { title: '벡터 그림', hint: '고쳐 쓸 수 있는 SVG' },
      film: { title: '영상', hint: 'MP4, WebM, GIF' },
      numbers: { title: '수치', hint: 'CSV, JSON, 파이썬, 노트북' },
      sheet: { title: '활동지와 보고서', hint: '나누어 주거나 제출하는 PDF' },
    },
    picture: {
      preview: '그림 미리 보기',
      pixels: '{width} × {height}픽셀',
      view: '보일 것',
      views: { stage: '모두', figure: '큰 그림', field: '기울기 장', chart: '그래프' },
      size: '크기',
      sizes: {
        hd: '1280 × 720',
        fullHd: '1920 × 1080',
        square: '정사각형',
        screen: '화면 그대로',
      },
      scale: '선명도',
      background: '배경',
      backgrounds: { paper: '종이색', transparent: '투명' },
    },
    drawing: {
      shapes: { wide: '16 : 9', square: '정사각형', screen: '화면 그대로' },
      letters: '글자',
      lettersAs: { text: '글자로', outlines: '윤곽선으로' },
      asText: '글자를 고치고 찾을 수 있습니다. 글꼴은 파일을 여는 프로그램에 있는 것을 씁니다.',
      asOutlines: '글자가 어디서나 똑같이 보이지만 고칠 수는 없습니다.',
      surface:
        '곡면은 픽셀로 그리므로 벡터 그림으로 만들 수 없습니다. 대신 선명한 그림(PNG)으로 저장합니다.',
    },
    film: {
      subject: '움직이는 것',
      subjects: { run: '경로', orbit: '한 바퀴 도는 시점', journey: '보는 범위' },
      first: '첫 걸음',
      last: '마지막 걸음',
      speed: '속도',
      aSecond: '1초에 {steps}걸음',
      seconds: '한 바퀴 도는 시간',
      inSeconds: (seconds) => `${seconds}초`,
      kind: '형식',
      kinds: { mp4: 'MP4', webm: 'WebM', gif: 'GIF' },
      noMp4: '이 컴퓨터에는 쓸 수 있는 H.264 인코더가 없어 MP4는 만들 수 없습니다.',
      size: '크기',
      sizes: {
        small: '640 × 360',
        hd: '1280 × 720',
        fullHd: '1920 × 1080',
        square: '720 × 720',
      },
      fps: '초당 그림 수',
      caption: 'f = {formula}, lr = {lr}',
      captionAt: '{words}, {last}걸음 중 {step}번째 걸음',
      length: '{seconds}초, 그림 {pictures}장,',
      measuring: '파일 크기를 어림하고 있습니다.',
      about: '어림한 파일 크기는 {size}입니다.',
      tooLong:
        '그림이 {most}장을 넘습니다. 걸음 수를 줄이거나, 속도를 높이거나, 초당 그림 수를 줄여 주십시오.',
    },
    save: '저장…',
    copy: '복사',
    cancel: '취소',
    progress: '진행률',
    making: '만드는 중: {percent}%',
    saved: '저장했습니다: {name}',
    copied: '클립보드에 복사했습니다.',
  },
};
