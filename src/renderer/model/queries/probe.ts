// What there is to know about the point that the pointer is over.

import { computed } from '@preact/signals-core';
import { liftTo } from '../viewport/plane';
import type { Query } from './query';
import type { ProbeResult } from './results';
import type { QuerySources } from './sources';

export const probeQuery = ({
  objective,
  gradient,
  plane,
  looks: { hover },
}: QuerySources): Query<'probe', ProbeResult> => ({
  kind: 'probe',
  wanted: computed(() => {
    if (!hover.value) return null;
    const at = liftTo(plane.value, hover.value);
    return { objective: objective.value, at, h: gradient.value.h };
  }),
  collect:
    () =>
    (probe, { at }) => ({ at, ...probe }),
});
