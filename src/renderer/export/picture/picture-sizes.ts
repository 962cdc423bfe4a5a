// How large a picture is: as slides are, or as the views are on the screen.

import type { StageView } from '../stage/stage-look';

export const pictureSizes = ['hd', 'fullHd', 'square', 'screen'] as const;
export type PictureSize = (typeof pictureSizes)[number];

interface Size {
  readonly width: number;
  readonly height: number;
}

const fixed: Readonly<Record<Exclude<PictureSize, 'screen'>, Size>> = {
  hd: { width: 1280, height: 720 },
  fullHd: { width: 1920, height: 1080 },
  square: { width: 1080, height: 1080 },
};

/** Smaller, no words have room. */
const LEAST = { width: 480, height: 360 };

/** In CSS pixels. */
export function pictureSizeOf(size: PictureSize, views: readonly StageView[]): Size {
  if (size !== 'screen') return fixed[size];
  const box = shownBox(views);
  return {
    width: Math.max(LEAST.width, Math.round(box.width)),
    height: Math.max(LEAST.height, Math.round(box.height)),
  };
}

const places: Readonly<Record<StageView, string>> = {
  figure: '.stage > .view',
  field: '.beside > .view-field',
  chart: '.beside > .view-chart',
};

/** Of the one view, or of all of them together; of the window where it is not on the screen. */
function shownBox(views: readonly StageView[]): Size {
  const [only, ...more] = views;
  const place = only && more.length === 0 ? places[only] : '.views';
  const shown = document.querySelector(`#app ${place}`)?.getBoundingClientRect();
  return shown && shown.width > 0 ? shown : { width: innerWidth, height: innerHeight };
}
