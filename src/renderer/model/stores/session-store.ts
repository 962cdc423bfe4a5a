// The session and its history: the only writer of the session. Undo, open and reset are all the
// same thing, assigning a session.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Problem } from '../../../shared/problem';
import { rateProblem } from '../../../shared/session/schedule-choice';
import type { Session } from '../../../shared/session/session';

const HISTORY = 200;

export class SessionStore {
  private readonly past = signal<readonly Session[]>([]);
  private readonly future = signal<readonly Session[]>([]);
  private readonly now;
  /** Names what is being changed, so that one drag is one undo step. */
  private gesture: string | null = null;

  constructor(initial: Session) {
    this.now = signal(initial);
  }

  get signal(): ReadonlySignal<Session> {
    return this.now;
  }

  private readonly counted = signal(0);

  /** Counts how often a function was assigned, undone or brought back. */
  get assigned(): ReadonlySignal<number> {
    return this.counted;
  }

  private readonly latestRefusal = signal<Problem | null>(null);

  /** Why the latest change was not made; null where it was. */
  get refusal(): ReadonlySignal<Problem | null> {
    return this.latestRefusal;
  }

  readonly canUndo = computed(() => this.past.value.length > 0);
  readonly canRedo = computed(() => this.future.value.length > 0);

  /**
   * Changes some fields. Changes in a row with the same `gesture` (a drag) undo as one. What would
   * leave the run a rate that no step can be made with is refused: the session stays as it is.
   */
  set(patch: Partial<Session>, gesture: string | null = null): void {
    if ('objective' in patch) this.counted.value++;
    const before = this.now.peek();
    const after = { ...before, ...patch };
    if (
      (Object.keys(patch) as (keyof Session)[]).every((key) => Object.is(before[key], after[key]))
    )
      return;
    this.latestRefusal.value = rateProblem(after);
    if (this.latestRefusal.value) return;
    if (gesture === null || gesture !== this.gesture) {
      this.past.value = [...this.past.peek().slice(1 - HISTORY), before];
    }
    this.gesture = gesture;
    this.future.value = [];
    this.now.value = after;
  }

  /** Changes how all of it is shown, what can be undone and brought back too: no undo step. */
  show(appearance: Partial<Pick<Session, 'language' | 'theme'>>): void {
    const shown = (session: Session): Session => ({ ...session, ...appearance });
    this.past.value = this.past.peek().map(shown);
    this.future.value = this.future.peek().map(shown);
    this.now.value = shown(this.now.peek());
  }

  /** Ends a gesture: the next change is an undo step of its own. */
  settle(): void {
    this.gesture = null;
  }

  undo(): void {
    this.move(this.past, this.future);
  }

  redo(): void {
    this.move(this.future, this.past);
  }

  private move(from: typeof this.past, to: typeof this.past): void {
    const target = from.peek().at(-1);
    if (!target) return;
    from.value = from.peek().slice(0, -1);
    to.value = [...to.peek(), this.now.peek()];
    this.now.value = target;
    this.counted.value++;
    this.settle();
  }
}
