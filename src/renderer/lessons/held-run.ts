// While what is to come of a run is covered it stays where it is: on the step that the lesson opens
// on, or, once something was changed, at its start. Whoever tries to move it is asked to predict first.
// Where nothing descends it stays there too.

import { effect, untracked, type ReadonlySignal } from '@preact/signals-core';
import { runOf, sameRun, type Session } from '../../shared/session/session';
import type { Lab } from '../model/lab';
import type { CoverId } from '../../shared/pane-ids';
import type { LiveFacts } from './lesson';

interface Opened {
  readonly session: Session;
  readonly at: number | 'last';
  /** Whether it is to stay there even where nothing is covered. */
  readonly still: boolean;
}

interface Sources {
  /** null while the lab is still being set up. */
  readonly facts: ReadonlySignal<LiveFacts | null>;
  /** What the open step covers. */
  readonly covered: ReadonlySignal<readonly CoverId[]>;
  readonly opened: () => Opened | null;
  /** Somebody wanted to go on. */
  readonly refuse: () => void;
}

export function holdRun(
  { playback }: Lab,
  { facts, covered, opened, refuse }: Sources,
): () => void {
  let held: number | null = null;
  return effect(() => {
    const now = facts.value;
    const start = opened();
    const asked = covered.value.includes('path');
    if (!now || now.outcome === null || !start || !(asked || start.still)) {
      held = null;
      return;
    }
    const own = sameRun(runOf(now.session), runOf(start.session));
    const rest = !own ? 0 : start.at === 'last' ? now.last : start.at;
    const moved = playback.playing.value || playback.step.value !== rest;
    const before = held;
    held = rest;
    if (!moved) return;
    untracked(() => {
      playback.seek(rest);
      if (asked && before === rest) refuse();
    });
  });
}
