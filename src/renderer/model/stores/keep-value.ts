// Hands the session, or the settings, to whoever keeps them: soon after a change, and while changes
// go on without a pause at least once a second, but not before it has been drawn: what the page dies of
// is not given back to it. That it cannot be kept is told once, and so is that
// it can again.

import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Patience } from '../../../shared/patience';
import type { Result } from '../../../shared/protocol/protocol';
import type { Notices } from '../notices';

export interface When {
  /** Nothing is kept before the window stands. */
  readonly standing: ReadonlySignal<boolean>;
  /** A value is kept so long after the last change, and no later than twice that after the first. */
  readonly patience: Pick<Patience, 'keep'>;
}

export interface Keeping {
  /** Whether something is not yet kept. */
  readonly pending: ReadonlySignal<boolean>;
  /** Keeps at once what is not yet kept. */
  readonly now: () => void;
  readonly stop: () => void;
}

export function keepValue<T extends object>(
  value: ReadonlySignal<T>,
  keep: (value: T) => Promise<Result<null>>,
  notices: Notices,
  { standing, patience: { keep: pause } }: When,
): Keeping {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change came that is not kept yet. */
  let since: number | null = null;
  let lastKept: T | null = value.peek();
  let failing = false;
  const waits = signal(false);
  /** Given to be kept, and not answered yet. */
  const given = signal(0);

  const now = (): void => {
    clearTimeout(timer);
    since = null;
    waits.value = false;
    const current = value.peek();
    if (current === lastKept) return;
    lastKept = current;
    given.value = given.peek() + 1;
    void keep(current).then(told);
  };
  const told = (answer: Result<null>): void => {
    if (!answer.ok) {
      // Tried again with the next change, or at the end.
      lastKept = null;
      if (!failing) notices.fail(answer);
    } else if (failing) notices.tell((texts) => texts.notice.keptAgain);
    failing = !answer.ok;
    given.value = given.peek() - 1;
  };
  const stop = effect(() => {
    clearTimeout(timer);
    waits.value = value.value !== lastKept;
    if (value.value === lastKept) {
      since = null;
      return;
    }
    since ??= Date.now();
    if (!standing.value) return;
    timer = setTimeout(now, Math.min(pause, Math.max(0, since + 2 * pause - Date.now())));
  });
  return {
    pending: computed(() => waits.value || given.value > 0),
    now,
    stop: () => {
      clearTimeout(timer);
      stop();
    },
  };
}
