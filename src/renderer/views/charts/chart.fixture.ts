// For the tests of charts: a frame without a page, and runs that the core has answered.

import { objectiveById } from '../../../core/objectives';
import { outcome } from '../../../core/outcome/outcome';
import { descend } from '../../../core/run/descend';
import type { Run } from '../../../core/run/run';
import { texts } from '../../../i18n/texts';
import { defaultSession, runOf } from '../../../shared/session/session';
import type { DrawingStyle } from '../../drawing/drawing-style';
import type { RunResult } from '../../model/queries/results';
import type { ChartFrame } from './chart';
import type { Compared } from './plot/rivals';
import type { BallMark, Mark, SegmentMark } from './plot/marks';

/** Colours by their own names; a type size and a line width that are easy to reckon with. */
const style: DrawingStyle = {
  paper: 'paper',
  card: 'card',
  ink: 'ink',
  soft: 'soft',
  accent: 'accent',
  accentDeep: 'accentDeep',
  teal: 'teal',
  mist: 'mist',
  ice: 'ice',
  iceInk: 'iceInk',
  well: 'well',
  paleOnMap: 'paleOnMap',
  paleOnPaper: 'paleOnPaper',
  away: 'away',
  runs: [],
  grid: 'grid',
  isoline: 'isoline',
  contour: 'contour',
  line: 1,
  small: 12.5,
  label: 10,
  font: '10px sans-serif',
  axisRoom: 40,
};

export const testFrame: ChartFrame = {
  plot: { width: 300, height: 200 },
  style,
  texts: texts.en,
  decimals: 'all',
};

/** What a chart knows of other runs where there are none. */
export const alone: Compared = { rivals: [], names: new Map(), active: 0, pointed: null };

/** The whole run of an objective of the catalogue, the book's if none is named. */
export function runResult(changed: Partial<Omit<Run, 'objective'>> = {}, id = 'book'): RunResult {
  const objective = objectiveById(id);
  const run: Run = {
    objective,
    start: objective.start,
    lr: 0.1,
    steps: 10,
    gradient: 'analytic',
    h: 1e-4,
    ...changed,
  };
  const trajectory = descend(run);
  const { lr, steps, gradient, h } = run;
  return {
    request: { ...runOf(defaultSession), objective: { id: objective.id }, lr, steps, gradient, h },
    trajectory,
    total: steps + 1,
    outcome: outcome(run, trajectory),
  };
}

/** All marks, those inside others too. */
export const flatMarks = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => ('marks' in mark ? flatMarks(mark.marks) : [mark]));

export const ballsOf = (marks: readonly Mark[]): readonly BallMark[] =>
  flatMarks(marks).filter((mark): mark is BallMark => mark.type === 'ball');

export const segmentsOf = (marks: readonly Mark[]): readonly SegmentMark[] =>
  flatMarks(marks).filter((mark): mark is SegmentMark => mark.type === 'segment');

/** Where a value stands on a logarithmic panel from 10^low to 10^high, in pixels from its top. */
export const logTop = (value: number, low: number, high: number, height: number): number =>
  (1 - (Math.log10(value) - low) / (high - low)) * height;
