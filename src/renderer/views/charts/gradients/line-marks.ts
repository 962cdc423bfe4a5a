// How the lines of both gradients, of how far apart they are, and the strips below them are drawn.

import { runStyle } from '../../../drawing/run-styles';
import { ball, type LineMark, type Mark } from '../plot/marks';
import { activeBall, DOT_ROOM } from '../plot/run-line';
import type { Series } from '../plot/series';
import type { GradientLines, GradientModel } from './gradient-model';
import { stripMarks } from './panels';

/** All pale, and strong up to `x`. */
export function lineMarks(model: GradientModel, lines: GradientLines, x: number): readonly Mark[] {
  const { frame, panels, total, active } = model;
  const { dash } = runStyle(active);
  const { numerical, exact, error } = lines;
  const line = (points: Series, color: LineMark['color'], width: number): LineMark => ({
    type: 'line',
    points,
    color,
    width,
    loneDots: true,
  });
  const spread = frame.plot.width / lines.agreement.steps.length >= DOT_ROOM;
  return [
    line(exact, 'mist', 5),
    line(numerical, 'paleOnPaper', 1.3),
    line(error, 'mist', 1.6),
    ...panels.strips.flatMap((strip, row) =>
      stripMarks(strip, lines.lost[row]?.spans ?? [], total, frame.plot.width),
    ),
    {
      type: 'clip',
      to: x,
      rim: 6,
      marks: [
        line(exact, 'teal', 5),
        { ...line(numerical, 'accent', 2), ...(dash.length > 0 ? { dash } : {}) },
        line(error, 'ink', 1.8),
        ...(spread
          ? ([
              { type: 'dots', points: numerical, color: 'accentDeep', radius: 2.3 },
              { type: 'dots', points: error, color: 'ink', radius: 2.1 },
            ] as const)
          : []),
      ],
    },
  ];
}

/** What marks the sample that is read out. */
export function sampleMarks(
  active: number,
  { numerical, error }: GradientLines,
  sample: number,
): readonly Mark[] {
  const x = numerical.x[sample];
  if (x === undefined) return [];
  return [
    activeBall(active, x, numerical.y[sample] ?? Number.NaN),
    ball(x, error.y[sample] ?? Number.NaN, 'ink'),
  ];
}
