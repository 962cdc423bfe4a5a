// Where a rate stands on the slider. The middle of the handle keeps half its width from the ends, so
// the painted track and the marks must too.

import { lrSlider } from '../../drawing/lr-slider';

/** The width of the handle in pixels, as the style sheet has it. */
const handleOf = (element: Element): number =>
  Number.parseFloat(getComputedStyle(element).getPropertyValue('--handle'));

const [LOW, HIGH] = lrSlider.positions;

/** 0 at the slider's lower end, 1 at its upper one; beyond it the values go on. */
export const partOf = (lr: number): number => (Math.log10(lr) - LOW) / (HIGH - LOW);

/** The x of a rate on a slider that is as wide as this element, in pixels. */
export function xOfRate(lr: number, element: HTMLElement): number {
  const handle = handleOf(element);
  return handle / 2 + partOf(lr) * (element.clientWidth - handle);
}

/** The same as a length for style sheets. */
export const leftOf = (lr: number): string =>
  `calc(var(--handle) / 2 + ${partOf(lr).toFixed(4)} * (100% - var(--handle)))`;

/** The slider's position, log10(lr), under a pointer. */
export function positionAt(slider: HTMLElement, clientX: number): number {
  const box = slider.getBoundingClientRect();
  const handle = handleOf(slider);
  const part = (clientX - box.left - handle / 2) / (box.width - handle);
  return LOW + (HIGH - LOW) * Math.min(1, Math.max(0, part));
}
