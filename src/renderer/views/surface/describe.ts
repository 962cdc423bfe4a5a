// What the surface shows, in words, for those who do not see it.

import type { Trajectory } from '../../../core/run/trajectory';
import { shortText } from '../../../i18n/number-format';
import type { Frame } from '../../model/viewport/viewport';

/** Puts values into a text: `{name}` becomes the value of that name. */
const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

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

/** @param sentences the frame's and, where there is a run, the step's and that of the runs beside it */
export function describeSurface(
  sentences: { readonly frame: string; readonly atStep: string; readonly beside: string },
  { frame, variables: [v0, v1], run, rivals, step, clock }: Described,
): string {
  const [a0, b0] = frame.x0.map((x) => shortText(x)) as [string, string];
  const [a1, b1] = frame.x1.map((x) => shortText(x)) as [string, string];
  const words = [fillIn(sentences.frame, { v0, v1, a0, b0, a1, b1 })];
  if (run && step < run.length) {
    words.push(
      fillIn(sentences.atStep, {
        step: String(step),
        last: String(run.length - 1),
        x0: shortText(run.x(step, 0)),
        x1: shortText(run.x(step, 1)),
        f: shortText(run.f(step)),
      }),
    );
  }
  if (rivals.length > 0) {
    const runs = rivals.map((rival) => placeOf(rival, clock)).join('; ');
    words.push(fillIn(sentences.beside, { runs }));
  }
  return words.join(' ');
}

/** Where a run stands at a step; one that has ended, at its end. */
function placeOf({ name, path }: NamedRun, step: number): string {
  const k = Math.min(step, path.length - 1);
  const [x0, x1, f] = [path.x(k, 0), path.x(k, 1), path.f(k)].map((value) => shortText(value));
  return `${name}: (${x0}, ${x1}), f = ${f}`;
}
