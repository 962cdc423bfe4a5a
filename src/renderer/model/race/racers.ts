// Who races: the runs that are shown, and what makes them other runs.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import { runsOf } from '../../../shared/session/runs';
import { requestOf, type Session } from '../../../shared/session/session';
import { shownRuns, type LabRun } from '../lab-runs';
import type { Racer } from './arrivals';

export const racerOf = ({ style, result }: LabRun): Racer => ({
  style,
  outcome: result?.outcome ?? null,
});

export const racersOf = (
  runs: ReadonlySignal<readonly LabRun[]>,
): ReadonlySignal<readonly Racer[]> => computed(() => shownRuns(runs.value).map(racerOf));

/** Another text where other runs are shown, or one of them is computed from something else. */
export const fieldOf = (session: ReadonlySignal<Session>): ReadonlySignal<string> =>
  computed(() => {
    const { objective } = session.value;
    const shown = runsOf(session.value).filter(({ hidden }) => !hidden);
    return JSON.stringify(shown.map((run) => [run.style, requestOf(objective, run)]));
  });
