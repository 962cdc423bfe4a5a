// ∇f where the arrows stand.

import { computed } from '@preact/signals-core';
import type { FieldSample } from '../../../shared/protocol/protocol';
import { objectiveKey } from '../../../shared/session/objective-info';
import { cellCentres } from '../viewport/viewport';
import type { Query } from './query';
import type { Sampled } from './results';
import type { QuerySources } from './sources';

/** Arrows an axis, as in the course's figure (−2 … 2 in steps of 0.25 makes 18). */
const ARROWS = 18;

export const fieldQuery = ({
  objective,
  through,
  target,
  gradient,
}: QuerySources): Query<'field', Sampled<FieldSample>> => ({
  kind: 'field',
  wanted: computed(() => ({
    objective: objective.value,
    ...through.value,
    x0: cellCentres(target.value.x0, ARROWS),
    x1: cellCentres(target.value.x1, ARROWS),
    ...gradient.value,
  })),
  collect: () => (sample, body) => ({ objective: objectiveKey(body.objective), sample }),
});
