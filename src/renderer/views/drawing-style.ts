// What canvases need of the style sheet, read once a full redraw: a canvas takes no CSS variables.

import { token } from '../style/palette';

export interface DrawingStyle {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly accentDeep: string;
  readonly grid: string;
  readonly isoline: string;
  readonly contour: string;
  readonly arrow: string;
  /** Line thickness as a factor: 1, more for a projector. */
  readonly line: number;
  /** Size of ticks and labels in CSS pixels. */
  readonly label: number;
  /** The same size with the family, as a canvas `font`. */
  readonly font: string;
}

/** Ticks are a little smaller than the smallest running text. */
const LABEL_PART = 0.9;

export function readDrawingStyle(): DrawingStyle {
  const label = (Number.parseFloat(token('small')) || 12.5) * LABEL_PART;
  return {
    paper: token('paper'),
    card: token('card'),
    ink: token('ink'),
    soft: token('soft'),
    accent: token('accent'),
    accentDeep: token('accent-deep'),
    grid: token('grid'),
    isoline: token('isoline'),
    contour: token('contour'),
    arrow: token('arrow'),
    line: Number.parseFloat(token('line')) || 1,
    label,
    font: `${label}px ${token('sans') || 'sans-serif'}`,
  };
}
