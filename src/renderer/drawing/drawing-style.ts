// What canvases need of the style sheet, read once a full redraw: a canvas takes no CSS variables.

import { hsl, interpolateRgb } from 'd3';
import { token } from './palette';

export interface DrawingStyle {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly accentDeep: string;
  readonly teal: string;
  readonly mist: string;
  readonly ice: string;
  readonly iceInk: string;
  readonly well: string;
  /** The accent as a path that is still to come shows it: on the height map, and on paper. */
  readonly paleOnMap: string;
  readonly paleOnPaper: string;
  readonly grid: string;
  readonly isoline: string;
  readonly contour: string;
  /** Line thickness as a factor: 1, more for a projector. */
  readonly line: number;
  /** Size of the smallest running text, and of names on chips, in CSS pixels. */
  readonly small: number;
  /** Size of ticks and labels in CSS pixels. */
  readonly label: number;
  /** The same size with the family, as a canvas `font`. */
  readonly font: string;
  /** Left of a plot for the numbers of its axis: the same in field and chart, so edges align. */
  readonly axisRoom: number;
}

/** The name of a colour of the style. */
export type StyleColor = Exclude<
  { [K in keyof DrawingStyle]: DrawingStyle[K] extends string ? K : never }[keyof DrawingStyle],
  'font'
>;

export function readDrawingStyle(): DrawingStyle {
  const accent = token('accent');
  const paper = token('paper') || '#fff';
  const label = Number.parseFloat(token('label')) || 12;
  return {
    paper,
    card: token('card'),
    ink: token('ink'),
    soft: token('soft'),
    accent,
    accentDeep: token('accent-deep'),
    teal: token('teal'),
    mist: token('mist'),
    ice: token('ice'),
    iceInk: token('ice-ink'),
    well: token('well'),
    paleOnMap: interpolateRgb(accent, '#fff')(0.55),
    paleOnPaper: interpolateRgb(accent, paper)(hsl(paper).l < 0.5 ? 0.25 : 0.5),
    grid: token('grid'),
    isoline: token('isoline'),
    contour: token('contour'),
    line: Number.parseFloat(token('line')) || 1,
    small: Number.parseFloat(token('small')) || 12.5,
    label,
    font: `${label}px ${token('sans') || 'sans-serif'}`,
    axisRoom: Math.ceil(3.3 * label) + 8,
  };
}
