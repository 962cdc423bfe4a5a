// For the tests of charts: a frame without a page, and runs that the core has answered.

import { texts } from '../../../i18n/texts';
import type { RunRequest } from '../../../shared/session/session';
import type { DrawingStyle } from '../../drawing/drawing-style';
import { computedRun } from '../../model/run.fixture';
import type { Chart, ChartFrame, ChartModel } from './chart';
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

/** A short run of the book's f. */
export const runResult = (changes: Partial<RunRequest> = {}) =>
  computedRun({ steps: 10, gradient: 'analytic', ...changes });

/** All marks, those inside others too. */
export const flatMarks = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => ('marks' in mark ? flatMarks(mark.marks) : [mark]));

/** What tests ask of a chart. */
export function partsOf<D extends object, M extends ChartModel>(chart: Chart<D, M>) {
  const marksAt = (model: M, at: number) => flatMarks(chart.marks(model, at));
  return {
    modelOf: (data: D): M => {
      const model = chart.prepare(data, testFrame, null);
      if (!model) throw new Error('Expected a model');
      return model;
    },
    /** The words in the plot, where the lab stands at a place and reads one out. */
    textsAt: (model: M, at: number, read = at): readonly string[] =>
      chart.labels?.place(model, { at, read }, []).map(({ text }) => text) ?? [],
    marksAt,
    ballsAt: (model: M, at: number) =>
      marksAt(model, at).filter((mark): mark is BallMark => mark.type === 'ball'),
    segmentsAt: (model: M, at: number) =>
      marksAt(model, at).filter((mark): mark is SegmentMark => mark.type === 'segment'),
  };
}

/** Where a value stands on a logarithmic panel from 10^low to 10^high, in pixels from its top. */
export const logTop = (value: number, low: number, high: number, height: number): number =>
  (1 - (Math.log10(value) - low) / (high - low)) * height;
