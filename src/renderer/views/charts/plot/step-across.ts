// The step as the axis across: a press shows it, and its point is marked in the other views.

import type { AcrossVariable } from './across';

export const stepAcross: AcrossVariable = {
  value: (lab) => lab.playback.step.value,
  settled: (step) => Math.floor(step + 1e-9),
  moves: (lab) => lab.playback.playing.value,
  snap: (step, lab) => Math.min(Math.round(step), lab.playback.last.peek()),
  set: (step, lab) => lab.playback.seek(step),
  hovers: true,
  hover(step, lab) {
    const pointed = lab.looks.pointedRun.peek();
    const rival = lab.rivals.peek().find(({ style }) => style === pointed);
    const path = rival ? rival.path : lab.path.peek();
    const here = path && step !== null && step < path.length ? path : null;
    const x0 = here?.x(step ?? 0, 0) ?? Number.NaN;
    const x1 = here?.x(step ?? 0, 1) ?? Number.NaN;
    lab.looks.set({ hover: Number.isFinite(x0) && Number.isFinite(x1) ? [x0, x1] : null });
  },
};
