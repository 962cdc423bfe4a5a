// The field in some sentences, for those who do not see it.

import { fill } from '../../../i18n/fill';
import { fullText, shortText } from '../../../i18n/number-format';
import { saidNumber } from '../../../i18n/said-number';
import { planeVariables } from '../../drawing/plane-variables';
import type { Lab } from '../../model/lab';
import type { LabRun } from '../../model/lab-runs';
import { positionOn } from '../../model/viewport/viewport';
import { outsidePoint } from './outside-point';

/** Reads the lab as it stands; empty while there is no run. */
export function describeField(lab: Lab): string {
  const run = lab.results.run.peek();
  const path = lab.path.peek();
  if (!run || !path || path.length === 0) return '';
  const t = lab.texts.peek();
  const { field } = t;
  const { arrows, style } = lab.session.peek();
  const [v0, v1] = planeVariables(lab);
  const step = Math.min(lab.whole.peek(), path.length - 1);
  const [x0, x1] = [path.x(step, 0), path.x(step, 1)];
  const sentence = fill(field.described, {
    formula: lab.subject.peek().formula,
    arrows: arrows === 'uphill' ? '∇f' : '−∇f',
    v0,
    v1,
    step,
    last: run.total - 1,
    x0: saidNumber(t, x0, fullText),
    x1: saidNumber(t, x1, fullText),
    f: saidNumber(t, run.trajectory.f(step), fullText),
    place: placeOf(lab, x0, x1),
  });
  const rivals = lab.rivals.peek();
  if (rivals.length === 0) return sentence;
  const active = fill(field.activeRun, { run: lab.runNames.peek().get(style) ?? '' });
  return [active, sentence, ...rivals.map((rival) => describeRun(lab, rival))].join(' ');
}

/** Which run it is, and where its point stands. */
export function describeRun(lab: Lab, { style, path }: LabRun): string {
  const t = lab.texts.peek();
  const { field } = t;
  const run = lab.runNames.peek().get(style) ?? '';
  if (!path || path.length === 0) return fill(field.runComing, { run });
  const step = Math.min(lab.playback.whole.peek(), path.length - 1);
  const [x0, x1] = [path.x(step, 0), path.x(step, 1)];
  return fill(field.runStands, {
    run,
    step,
    x0: saidNumber(t, x0, shortText),
    x1: saidNumber(t, x1, shortText),
    f: saidNumber(t, path.f(step), shortText),
    place: placeOf(lab, x0, x1),
  });
}

function placeOf(lab: Lab, x0: number, x1: number): string {
  const t = lab.texts.peek();
  const { field } = t;
  const viewport = lab.viewport.current.peek();
  const [u, v] = [positionOn(viewport.x0, x0), positionOn(viewport.x1, x1)];
  if (Number.isNaN(u) || Number.isNaN(v)) return field.placeLost;
  const distance = saidNumber(t, Math.hypot(x0, x1), (value) => shortText(value, 3));
  return outsidePoint(u, v) ? fill(field.placeOutside, { distance }) : field.placeInside;
}
