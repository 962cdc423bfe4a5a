// What the queries follow from, besides each other's results.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Body } from '../../../shared/protocol/protocol';
import { objectiveInfo } from '../../../shared/session/objective-info';
import { runOf, type RunRequest, type Session } from '../../../shared/session/session';
import { computedByValue } from '../computed-by-value';
import type { Looks } from '../looks';
import type { Plane } from '../viewport/plane';
import type { Viewport } from '../viewport/viewport';
import type { Sampling } from '../viewport/viewport-motion';
import type { RunResult } from './results';

interface Shown {
  readonly session: ReadonlySignal<Session>;
  readonly run: ReadonlySignal<RunResult | null>;
  /** The whole step shown. */
  readonly step: ReadonlySignal<number>;
  readonly plane: ReadonlySignal<Plane>;
  /** Where the picture goes: what is too slow to be asked for on the way. */
  readonly target: ReadonlySignal<Viewport>;
  /** What the surface is wanted on now. */
  readonly sampling: ReadonlySignal<Sampling>;
  readonly ground: ReadonlySignal<Session['ground']>;
  readonly looks: Omit<Looks, 'set' | 'presenter' | 'printing'>;
}

export interface QuerySources extends Shown {
  readonly objective: ReadonlySignal<RunRequest['objective']>;
  readonly gradient: ReadonlySignal<Pick<RunRequest, 'gradient' | 'h'>>;
  readonly request: ReadonlySignal<RunRequest>;
  /** The plane, named only where it is not the whole space. */
  readonly through: ReadonlySignal<Pick<Body<'surface'>, 'plane'>>;
  readonly chart: ReadonlySignal<Session['chart']>;
}

/** Each changes only with the data in it. */
export function querySources(shown: Shown): QuerySources {
  const { session, plane } = shown;
  const objective = computedByValue(() => session.value.objective);
  return {
    ...shown,
    objective,
    gradient: computedByValue(() => ({ gradient: session.value.gradient, h: session.value.h })),
    request: computedByValue(() => runOf(session.value)),
    through: computedByValue(() =>
      objectiveInfo(objective.value).dimension === 2 ? {} : { plane: plane.value },
    ),
    chart: computed(() => session.value.chart),
  };
}
