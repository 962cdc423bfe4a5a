// Hands the session, or the settings, to whoever keeps them: soon after a change, and while changes
// go on without a pause at least once a second, but not before it has been drawn: what the page dies of
// is not given back to it. That it cannot be kept is told once, and so is that
// it can again.

import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Result } from '../../../shared/protocol/protocol';
import type { Notices } from '../notices';

/** A value is kept this long (ms) after the last change… */
const PAUSE = 400;
/** …and no later than this after the first that is not kept yet. */
const LONGEST = 800;

export interface Keeping {
  /** Keeps at once what is not yet kept. */
  readonly now: () => void;
  readonly stop: () => void;
}

export function keepValue<T extends object>(
  value: ReadonlySignal<T>,
  keep: (value: T) => Promise<Result<null>>,
  notices: Notices,
  standing: ReadonlySignal<boolean>,
): Keeping {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change came that is not kept yet. */
  let since: number | null = null;
  let lastKept: T | null = value.peek();
  let failing = false;

  const now = (): void => {
    clearTimeout(timer);
    since = null;
    const current = value.peek();
    if (current === lastKept) return;
    lastKept = current;
    void keep(current).then(told);
  };
  const told = (answer: Result<null>): void => {
    if (!answer.ok) {
      // Tried again with the next change, or at the end.
      lastKept = null;
      if (!failing) notices.fail(answer);
    } else if (failing) notices.tell((texts) => texts.notice.keptAgain);
    failing = !answer.ok;
  };
  const stop = effect(() => {
    if (value.value === lastKept) return;
    since ??= Date.now();
    clearTimeout(timer);
    if (!standing.value) return;
    timer = setTimeout(now, Math.min(PAUSE, Math.max(0, since + LONGEST - Date.now())));
  });
  return {
    now,
    stop: () => {
      clearTimeout(timer);
      stop();
    },
  };
}
