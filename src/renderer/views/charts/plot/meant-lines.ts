// Where a chart draws a line a run: whose is meant at a place, and how high the one that is meant is.

import { runNear, type Compared, type RivalLine } from './rivals';

interface Lines extends Compared {
  readonly others: readonly RivalLine[];
}

/**
 * Two entries of a `Chart`, of the same two lines: at a step that may be fractional, in pixels from the
 * top.
 *
 * @param rivalTop another run's line
 * @param activeTop the active run's
 */
export const meantLines = <Model extends Lines>(
  rivalTop: (model: Model, rival: RivalLine, step: number) => number,
  activeTop: (model: Model, step: number) => number,
) => ({
  runAt: (model: Model, step: number, y: number): number | null =>
    runNear(
      [
        ...model.others.map((rival) => ({ style: rival.style, top: rivalTop(model, rival, step) })),
        { style: model.active, top: activeTop(model, step) },
      ],
      y,
    ),
  heightAt(model: Model, step: number): number {
    const rival = model.others.find(({ style }) => style === model.pointed);
    return rival ? rivalTop(model, rival, step) : activeTop(model, step);
  },
});
