// Where most of the frame has no f, the empty paper says why.

import type { Lab } from '../../../model/lab';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import { missingOf } from '../../../model/viewport/undefined-area';
import { setAttributes, setText } from '../set-attributes';

/**
 * Of the height of the plot: between the words about the start, in the middle, and those about a
 * point outside, at the edge.
 */
const LOW = 0.8;

export function sayMissing(
  text: SVGTextElement,
  lab: Lab,
  side: number,
  style: DrawingStyle,
): void {
  const surface = lab.results.surface.peek();
  const missing = surface && missingOf(surface.sample);
  text.toggleAttribute('hidden', !missing);
  setText(text, missing ? lab.texts.peek().scale[missing] : '');
  setAttributes(text, {
    x: (side / 2).toFixed(1),
    y: (LOW * side).toFixed(1),
    'font-size': style.label.toFixed(2),
  });
}
