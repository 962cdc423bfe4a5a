// 시작할 때 알리는 컴퓨터와 명령줄, 그림의 문제.

import type { launchProblems as english } from '../../en/problems/launch';
import { excerpt } from '../../excerpt';
import type { Translation } from '../../translation';

export const launchProblems: Translation<typeof english> = {
  noDisplay:
    '창을 열 디스플레이가 없습니다. DISPLAY와 WAYLAND_DISPLAY 가운데 어느 것도 설정되어 있지 않습니다.',
  deadDisplay: ({ display }) =>
    `창을 열 디스플레이가 없습니다. DISPLAY에 적힌 “${excerpt(display)}”에서 응답이 없습니다.`,
  unwritableFolder: ({ path, system }) =>
    `실험실이 쓰는 폴더에 저장할 수 없습니다${system === '' ? '' : `(${system})`}: ${path}. 공간이나 쓰기 권한을 확보하거나, --user-data-dir=폴더로 다른 폴더를 지정해 주십시오.`,
  foreignLock: ({ path }) =>
    `실험실이 만들지 않은 것이 자리를 차지하고 있어 시작할 수 없습니다: ${path}. 지운 다음 다시 시작해 주십시오.`,
  leftToChromium: ({ name }) =>
    `실험실의 옵션이 아니어서 크로미엄(Chromium)에 맡깁니다: “${excerpt(name)}”.`,
  pictureStuck: '그림을 저장하지 못했습니다. 화면이 다 그려지지 않았습니다.',
  surfaceHasNoLines:
    '곡면은 픽셀로 그리므로 SVG로 저장할 수 없습니다. 다른 그림을 고르거나 PNG로 저장하십시오.',
  pictureTooLarge: '픽셀이 너무 많아 메모리가 모자랍니다. 선명도를 낮추십시오.',
  runChanged: '계산이 끝나기 전에 실행이 바뀌어 파일을 만들 수 없습니다. 다시 시작하십시오.',
  pageMissing:
    '웹페이지를 저장하지 못했습니다. 실험실을 담은 파일 descent-lab.html이 없습니다. “npm run web”으로 만들 수 있습니다.',
  pictureGone: '그림을 저장하지 못했습니다. 화면이 멈췄습니다.',
  noEncoder: ({ kind }) =>
    `영상을 만들지 못했습니다. 이 컴퓨터에는 쓸 수 있는 ${kind.toUpperCase()} 인코더가 없습니다. GIF는 인코더 없이 만들 수 있습니다.`,
  longFilm: ({ most }) =>
    `영상을 만들지 못했습니다. 그림이 ${most}장을 넘습니다. 걸음 수를 줄이거나 속도를 높여 주십시오.`,
};
