// How the map of starts is painted: a hue for each minimum, paler the longer the way; what does
// not arrive has a texture of its own, so that colour is not the only sign.

import { rgb } from 'd3';
import { outcomeKinds, type OutcomeKind } from '../../../../core/outcome/kinds';
import type { BasinResult } from '../../../model/queries/results';
import type { Medium } from '../../../model/medium';

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
export type Fate = 'arrives' | 'rests' | 'runs' | 'freezes' | 'circles' | 'wanders' | 'undefined';

const fates: Record<OutcomeKind, Fate> = {
  // At a level point that is none of the minima: a saddle, a peak, a plain.
  converged: 'rests',
  oscillating: 'wanders',
  diverging: 'runs',
  overflow: 'runs',
  frozen: 'freezes',
  cycling: 'circles',
  creeping: 'wanders',
  'still-moving': 'wanders',
  'stopped-by-schedule': 'wanders',
  // Around a minimum that is not known.
  wandering: 'wanders',
  'undefined-here': 'undefined',
};

/** @param code index into `outcomeKinds` @param minimum index of the minimum reached, −1 for none */
export const fateOf = (code: number, minimum: number): Fate =>
  minimum >= 0 ? 'arrives' : fates[outcomeKinds[code] ?? 'still-moving'];

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
/** Distance in cells of the dots where starts freeze, of the stripes where they go round. */
const DOT = 5;
/** Shades of one hue, from a short way to the longest. */
const SHADES = 64;
/** How near the palest of them is to paper. */
const PALEST = 0.62;

/** How near to black the border between two fates is: readable without colour. */
const BORDER = 0.82;
const BLACK: Rgb = [28, 30, 34];

/** Two colours of each fate that has no minimum: of the fill, and of the pattern on it. */
type Inks = Record<Exclude<Fate, 'arrives' | 'undefined'>, readonly [Rgb, Rgb]>;

const patterns: Record<keyof Inks, (i: number, j: number) => boolean> = {
  rests: (i, j) => i % DOT === 2 && j % DOT === 2,
  runs: (i, j) => (i + j) % (2 * STRIPE) < STRIPE,
  freezes: (i, j) => i % DOT === 0 && j % DOT === 0,
  circles: (i) => i % DOT < 2,
  wanders: () => false,
};

/**
 * Paints the rows that have arrived, from the one of that index on, into `pixels` (RGBA, top row
 * first); the others stay as they are.
 *
 * @param steps step_num: the longest way there can be
 * @param from the first of the rows
 */
export function paintBasins(
  pixels: Uint8ClampedArray,
  basin: BasinResult,
  { steps, from }: { readonly steps: number; readonly from: number },
  { token }: Pick<Medium, 'token'>,
): void {
  const columns = basin.x0.length;
  const rows = basin.x1.length;
  const paper = parts(token('paper') || '#fff');
  const accent = parts(token('accent') || '#d9480f');
  const mist = parts(token('mist') || '#ccc');
  const ice = parts(token('ice') || '#def');
  const iceInk = parts(token('ice-ink') || '#357');
  const inks: Inks = {
    rests: [mist, mixed(mist, iceInk, 0.7)],
    runs: [mixed(accent, paper, 0.8), mixed(accent, paper, 0.45)],
    freezes: [ice, iceInk],
    circles: [mist, mixed(mist, iceInk, 0.35)],
    wanders: [mist, mist],
  };
  const shades = hues.map((hue) =>
    Array.from({ length: SHADES + 1 }, (_, k) => mixed(parts(hue), paper, (PALEST * k) / SHADES)),
  );
  const longest = Math.log1p(Math.max(1, steps));

  const colorOf = (i: number, j: number): Rgb | null => {
    const k = j * columns + i;
    const minimum = basin.minimum[k] ?? -1;
    const fate = fateOf(basin.kind[k] ?? 0, minimum);
    if (fate === 'undefined') return null;
    if (fate !== 'arrives') return inks[fate][patterns[fate](i, j) ? 1 : 0];
    const way = Math.min(1, Math.log1p(basin.step[k] ?? 0) / longest);
    return shades[minimum % shades.length]?.[Math.round(way * SHADES)] ?? mist;
  };

  const border = borderIn(basin);
  for (let j = from; j < basin.length; j++) {
    for (let i = 0; i < columns; i++) {
      const plain = colorOf(i, j);
      const color = plain && border(i, j) ? mixed(plain, BLACK, BORDER) : plain;
      const at = 4 * ((rows - 1 - j) * columns + i);
      pixels[at] = color?.[0] ?? 0;
      pixels[at + 1] = color?.[1] ?? 0;
      pixels[at + 2] = color?.[2] ?? 0;
      pixels[at + 3] = color ? 255 : 0;
    }
  }
}

/**
 * Whether a start ends elsewhere than the one to its left or the one below. Where every other start
 * ends elsewhere there is no border, only dust, and it keeps its colours.
 */
function borderIn({ x0, length, kind, minimum }: BasinResult): (i: number, j: number) => boolean {
  const columns = x0.length;
  /** A minimum by its index, a fate by its name; NaN, which nothing equals, beyond the map. */
  const endOf = (i: number, j: number): number | Fate => {
    if (i < 0 || j < 0 || i >= columns || j >= length) return Number.NaN;
    const k = j * columns + i;
    const reached = minimum[k] ?? -1;
    return reached >= 0 ? reached : fateOf(kind[k] ?? 0, -1);
  };
  return (i, j) => {
    const here = endOf(i, j);
    const left = endOf(i - 1, j);
    const below = endOf(i, j - 1);
    const leftEdge = left !== here && left === endOf(i - 2, j) && here === endOf(i + 1, j);
    const lowerEdge = below !== here && below === endOf(i, j - 2);
    return leftEdge || lowerEdge;
  };
}
