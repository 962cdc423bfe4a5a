// The field in one or two sentences, for those who do not see it.

import { fill } from '../../../i18n/fill';
import { fullText, shortText } from '../../../i18n/number-format';
import type { Lab } from '../../model/lab';
import { planeVariables } from '../../drawing/plane-variables';
import { outsidePoint } from './outside-point';
import type { MovingPoint } from './layers/moving-point';

/** Reads the lab as it stands; empty while there is no run. */
export function describeField(lab: Lab, point: MovingPoint): string {
  const run = lab.results.run.peek();
  if (!run) return '';
  const { field } = lab.texts.peek();
  const { arrows } = lab.session.peek();
  const { x0, x1, u, v, step } = point;
  const [v0, v1] = planeVariables(lab);
  const distance = shortText(Math.hypot(x0, x1), 3);
  const place =
    Number.isNaN(u) || Number.isNaN(v)
      ? field.placeLost
      : outsidePoint(u, v)
        ? fill(field.placeOutside, { distance })
        : field.placeInside;
  return fill(field.described, {
    formula: lab.subject.peek().formula,
    arrows: arrows === 'uphill' ? '∇f' : '−∇f',
    v0,
    v1,
    step,
    last: run.total - 1,
    x0: fullText(x0),
    x1: fullText(x1),
    f: fullText(run.trajectory.f(step)),
    place,
  });
}
