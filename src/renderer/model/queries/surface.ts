// f over the part of the plane that is shown, or about to be.

import { computed } from '@preact/signals-core';
import type { SurfaceSample } from '../../../shared/protocol/protocol';
import { objectiveKey } from '../../../shared/session/objective-info';
import { positions } from '../viewport/viewport';
import type { Query } from './query';
import type { Sampled } from './results';
import type { QuerySources } from './sources';

/** Samples an axis: fine enough for smooth contours, small enough to follow a drag. */
const SAMPLES = 129;
/** While the frame zooms by itself: a new sample for every picture. */
const MOVING_SAMPLES = 65;

export const surfaceQuery = ({
  objective,
  through,
  sampling,
}: QuerySources): Query<'surface', Sampled<SurfaceSample>> => ({
  kind: 'surface',
  wanted: computed(() => {
    const { viewport, moving } = sampling.value;
    const count = moving ? MOVING_SAMPLES : SAMPLES;
    return {
      objective: objective.value,
      ...through.value,
      x0: positions(viewport.x0, count),
      x1: positions(viewport.x1, count),
    };
  }),
  collect: () => (sample, body) => ({ objective: objectiveKey(body.objective), sample }),
});
