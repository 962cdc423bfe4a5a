// Where a rate stands on the slider. The middle of the handle keeps half its width from the ends, so
// the painted track and the marks must too.

import { lrSlider } from '../../drawing/lr-slider';

/** Half the handle, in pixels. */
const HANDLE = 10;

const [LOW, HIGH] = lrSlider.positions;

/** 0 at the slider's lower end, 1 at its upper one; beyond it the values go on. */
export const partOf = (lr: number): number => (Math.log10(lr) - LOW) / (HIGH - LOW);

/** The x of a rate on a slider of this width, in pixels. */
export const xOfRate = (lr: number, width: number): number =>
  HANDLE + partOf(lr) * (width - 2 * HANDLE);

/** The same as a length for style sheets. */
export const leftOf = (lr: number): string =>
  `calc(${HANDLE}px + ${partOf(lr).toFixed(4)} * (100% - ${2 * HANDLE}px))`;

/** The slider's position, log10(lr), under a pointer. */
export function positionAt(slider: HTMLElement, clientX: number): number {
  const box = slider.getBoundingClientRect();
  const part = (clientX - box.left - HANDLE) / (box.width - 2 * HANDLE);
  return LOW + (HIGH - LOW) * Math.min(1, Math.max(0, part));
}
