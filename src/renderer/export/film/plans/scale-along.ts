// The scale of a lab along a clock of its own: where the frame is at each step, asked without showing it.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Session } from '../../../../shared/session/session';
import type { Lab } from '../../../model/lab';
import type { Playback } from '../../../model/playback';
import type { Frame } from '../../../model/viewport/viewport';
import { createScale, type Scale } from '../../../model/viewport/scale';

export interface ShownAlong {
  /** The part of the plane that people chose; null where the scale chooses. */
  readonly zoom: ReadonlySignal<Frame | null>;
  /** What is otherwise than in the session. */
  readonly shown: Partial<Session>;
}

export function scaleAlong(
  lab: Lab,
  playback: Pick<Playback, 'step'>,
  { zoom, shown }: ShownAlong,
): Scale {
  const session: ReadonlySignal<Session> = computed(() => ({ ...lab.session.value, ...shown }));
  return createScale({
    session,
    subject: lab.subject,
    axes: computed(() => lab.plane.value.axes),
    run: lab.results.run,
    path: lab.path,
    rivals: lab.rivals,
    minima: lab.minima,
    playback,
    zoom,
  });
}
