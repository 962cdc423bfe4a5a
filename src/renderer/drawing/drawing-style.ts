// What canvases need of the style sheet, read once a full redraw: a canvas takes no CSS variables.

import { hsl, interpolateRgb } from 'd3';
import type { Medium } from '../model/medium';
import { runStyles } from './run-styles';

/** The colours of a run: of the steps it has made, of a dot for each, and of those to come. */
export interface RunInks {
  readonly accent: string;
  readonly accentDeep: string;
  /** On the height map, and on paper. */
  readonly paleOnMap: string;
  readonly paleOnPaper: string;
}

/** The accent is that of the active run. */
export interface DrawingStyle extends RunInks {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly soft: string;
  readonly teal: string;
  readonly mist: string;
  readonly ice: string;
  readonly iceInk: string;
  readonly well: string;
  /** Of an outcome that got away, whichever run is active. */
  readonly away: string;
  /** Of each run, by its style. */
  readonly runs: readonly RunInks[];
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

/** @param active the style of the run whose colour is the accent */
export function readDrawingStyle({ token }: Medium, active = 0): DrawingStyle {
  const paper = token('paper') || '#fff';
  const runs = runStyles.map((run, k) =>
    runInks(token(run.token), paper, k === 0 ? token('accent-deep') : null),
  );
  const label = Number.parseFloat(token('label')) || 12;
  return {
    paper,
    card: token('card'),
    ink: token('ink'),
    soft: token('soft'),
    ...(runs[active] ?? runs[0]!),
    runs,
    away: token('accent'),
    teal: token('teal'),
    mist: token('mist'),
    ice: token('ice'),
    iceInk: token('ice-ink'),
    well: token('well'),
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

/** @param dot null where it follows from the accent: towards the ink of the theme */
function runInks(accent: string, paper: string, dot: string | null): RunInks {
  const dark = hsl(paper).l < 0.5;
  return {
    accent,
    accentDeep: dot ?? interpolateRgb(accent, dark ? '#fff' : '#000')(0.4),
    paleOnMap: interpolateRgb(accent, '#fff')(0.55),
    paleOnPaper: interpolateRgb(accent, paper)(dark ? 0.25 : 0.5),
  };
}
