// How the map of starts is painted: a hue for each minimum, paler the longer the way; what does
// not arrive has a texture of its own, so that colour is not the only sign.

import { rgb } from 'd3';
import { outcomeKinds, type OutcomeKind } from '../../../core/outcome-kinds';
import type { BasinResult } from '../../state/results';
import { token } from '../../style/palette';

/** Told apart by lightness too (after Okabe & Ito 2008, calmed down). */
const hues = [
  '#2b7a78',
  '#e3a63c',
  '#4d6fb8',
  '#c8729f',
  '#7d9a3c',
  '#8a63b5',
  '#b3683c',
  '#58a9c9',
];

export const minimumColor = (index: number): string => hues[index % hues.length] ?? '#888888';

/** What a start comes to, as the map tells it. */
export type Fate = 'arrives' | 'runs' | 'freezes' | 'circles' | 'wanders' | 'undefined';

const fates: Record<OutcomeKind, Fate> = {
  converged: 'arrives',
  oscillating: 'arrives',
  diverging: 'runs',
  overflow: 'runs',
  frozen: 'freezes',
  cycling: 'circles',
  creeping: 'wanders',
  'still-moving': 'wanders',
  'undefined-here': 'undefined',
};

/** @param code index into `outcomeKinds` @param minimum index of the minimum reached, −1 for none */
export function fateOf(code: number, minimum: number): Fate {
  if (minimum >= 0) return 'arrives';
  const fate = fates[outcomeKinds[code] ?? 'still-moving'];
  return fate === 'arrives' ? 'wanders' : fate;
}

type Rgb = readonly [number, number, number];

const parts = (color: string): Rgb => {
  const { r, g, b } = rgb(color);
  return [r, g, b];
};

const mixed = ([r, g, b]: Rgb, [R, G, B]: Rgb, part: number): Rgb => [
  r + (R - r) * part,
  g + (G - g) * part,
  b + (B - b) * part,
];

/** Width in cells of a stripe where starts run away. */
const STRIPE = 4;
/** Distance in cells of the dots where starts freeze. */
const DOT = 5;

/**
 * Paints the rows that have arrived into `pixels` (RGBA, top row first); the rest stays clear.
 *
 * @param steps step_num: the longest way there can be
 */
export function paintBasins(pixels: Uint8ClampedArray, basin: BasinResult, steps: number): void {
  const columns = basin.x0.length;
  const rows = basin.x1.length;
  const paper = parts(token('paper') || '#fff');
  const accent = parts(token('accent') || '#d9480f');
  const mist = parts(token('mist') || '#ccc');
  const ice = parts(token('ice') || '#def');
  const iceInk = parts(token('ice-ink') || '#357');
  const minima = hues.map(parts);
  const longest = Math.log1p(Math.max(1, steps));

  for (let j = 0; j < basin.length; j++) {
    for (let i = 0; i < columns; i++) {
      const k = j * columns + i;
      const minimum = basin.minimum[k] ?? -1;
      const fate = fateOf(basin.kind[k] ?? 0, minimum);
      let color: Rgb | null = mist;
      if (fate === 'arrives') {
        const way = Math.log1p(basin.step[k] ?? 0) / longest;
        color = mixed(minima[minimum % minima.length] ?? mist, paper, 0.62 * Math.min(1, way));
      } else if (fate === 'runs') {
        const stripe = (i + j) % (2 * STRIPE) < STRIPE;
        color = mixed(accent, paper, stripe ? 0.45 : 0.8);
      } else if (fate === 'freezes') {
        color = i % DOT === 0 && j % DOT === 0 ? iceInk : ice;
      } else if (fate === 'circles') {
        color = mixed(mist, iceInk, (i % DOT < 2 ? 1 : 0) * 0.35);
      } else if (fate === 'undefined') color = null;
      const at = 4 * ((rows - 1 - j) * columns + i);
      pixels[at] = color?.[0] ?? 0;
      pixels[at + 1] = color?.[1] ?? 0;
      pixels[at + 2] = color?.[2] ?? 0;
      pixels[at + 3] = color ? 255 : 0;
    }
  }
}
