// What the surface shows, in words, for those who do not see it.

import type { Trajectory } from '../../../core/run/trajectory';
import { fill } from '../../../i18n/fill';
import { shortText } from '../../../i18n/number-format';
import { saidNumber } from '../../../i18n/said-number';
import type { Texts } from '../../../i18n/texts';
import type { Frame } from '../../model/viewport/viewport';

/** A run beside the active one, by its name. */
export interface NamedRun {
  readonly name: string;
  readonly path: Trajectory;
}

/** What is to be described. */
export interface Described {
  readonly frame: Frame;
  readonly variables: readonly [string, string];
  readonly run: Trajectory | null;
  readonly rivals: readonly NamedRun[];
  /** Whole steps: that of the run, and that of the clock, which goes on to the end of the longest. */
  readonly step: number;
  readonly clock: number;
}

/** The frame, where there is a run its step, and the runs beside it. */
export function describeSurface(
  t: Texts,
  { frame, variables: [v0, v1], run, rivals, step, clock }: Described,
): string {
  const [a0, b0] = frame.x0.map((x) => shortText(x)) as [string, string];
  const [a1, b1] = frame.x1.map((x) => shortText(x)) as [string, string];
  const words = [fill(t.surface.frame, { v0, v1, a0, b0, a1, b1 })];
  if (run && step < run.length) {
    words.push(
      fill(t.surface.atStep, {
        step,
        last: run.length - 1,
        x0: said(t, run.x(step, 0)),
        x1: said(t, run.x(step, 1)),
        f: said(t, run.f(step)),
      }),
    );
  }
  if (rivals.length > 0) {
    const runs = rivals.map((rival) => placeOf(t, rival, clock)).join('; ');
    words.push(fill(t.surface.beside, { runs }));
  }
  return words.join(' ');
}

/** Where a run stands at a step; one that has ended, at its end. */
function placeOf(t: Texts, { name, path }: NamedRun, step: number): string {
  const k = Math.min(step, path.length - 1);
  const [x0, x1, f] = [path.x(k, 0), path.x(k, 1), path.f(k)].map((value) => said(t, value));
  return `${name}: (${x0}, ${x1}), f = ${f}`;
}

const said = (t: Texts, value: number): string => saidNumber(t, value, shortText);
