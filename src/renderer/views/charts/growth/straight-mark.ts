// The straight line along which the distance would go on without rounding.

import type { Mark } from '../plot/marks';
import { xOf } from '../plot/step-x';
import type { GrowthModel } from './growth-model';
import type { StraightPart } from './straight-part';

/** The straight line goes on by this part of itself, so that it can be seen who leaves it. */
const FURTHER = 0.12;

export function straightMark(
  line: StraightPart,
  { distances: { total }, scale, frame: { plot } }: GrowthModel,
): Mark {
  const end = Math.min(total - 1, line.to + Math.max(1, FURTHER * (line.to - line.from)));
  const pointAt = (step: number) =>
    [
      xOf(step, total, plot.width),
      // One that leaves float64 ends at the border.
      (1 - scale.at(Math.min(Number.MAX_VALUE, 10 ** line.at(step)))) * plot.height,
    ] as const;
  const [from, to] = [pointAt(line.from), pointAt(end)];
  return {
    type: 'clip',
    to: plot.width,
    rim: 0,
    marks: [{ type: 'segment', from, to, color: 'ink', dash: [4, 3] }],
  };
}
