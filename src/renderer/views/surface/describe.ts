// What the surface shows, in words, for those who do not see it.

import type { Trajectory } from '../../../core/run/trajectory';
import { shortText } from '../../../i18n/number-format';
import type { Frame } from '../../model/viewport/viewport';

/** Puts values into a text: `{name}` becomes the value of that name. */
const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/**
 * @param sentences the frame's sentence and, where there is a run, the step's
 * @param step a whole step of the run
 */
export function describeSurface(
  sentences: { readonly frame: string; readonly atStep: string },
  frame: Frame,
  [v0, v1]: readonly [string, string],
  run: Trajectory | null,
  step: number,
): string {
  const [a0, b0] = frame.x0.map((x) => shortText(x)) as [string, string];
  const [a1, b1] = frame.x1.map((x) => shortText(x)) as [string, string];
  const first = fillIn(sentences.frame, { v0, v1, a0, b0, a1, b1 });
  if (!run || step >= run.length) return first;
  const second = fillIn(sentences.atStep, {
    step: String(step),
    last: String(run.length - 1),
    x0: shortText(run.x(step, 0)),
    x1: shortText(run.x(step, 1)),
    f: shortText(run.f(step)),
  });
  return `${first} ${second}`;
}
