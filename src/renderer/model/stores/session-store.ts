// The session: its only writer. Undo, open and reset are all the same thing, assigning a session.

import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { ControlId } from '../../../shared/pane-ids';
import type { Problem } from '../../../shared/problem';
import { rateProblem } from '../../../shared/session/schedule-choice';
import type { Session } from '../../../shared/session/session';
import { brokenLock } from '../../../shared/set-ups/locks';
import type { History } from './history';

export class SessionStore {
  readonly signal: ReadonlySignal<Session>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;

  constructor(private readonly history: History) {
    this.signal = computed(() => history.now.value.session);
    this.canUndo = history.canUndo;
    this.canRedo = history.canRedo;
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

  private readonly lastLock = signal<{ readonly control: ControlId } | null>(null);

  /** The lock that somebody has just met; another object each time. */
  get lockMet(): ReadonlySignal<{ readonly control: ControlId } | null> {
    return this.lastLock;
  }

  /**
   * Changes some fields. Changes in a row with the same `gesture` (a drag) undo as one. What would
   * leave the run a rate that no step can be made with is refused, and so is what a lock holds: the
   * session stays as it is.
   */
  set(patch: Partial<Session>, gesture: string | null = null): void {
    if ('objective' in patch) this.counted.value++;
    const before = this.signal.peek();
    const lock = brokenLock(before, { ...before, ...patch });
    if (lock !== null) this.lastLock.value = { control: lock };
    else this.write(patch, gesture);
  }

  /** Another session in its place, with locks of its own. */
  assign(session: Session, gesture: string | null = null): void {
    this.counted.value++;
    this.write(session, gesture);
  }

  private write(patch: Partial<Session>, gesture: string | null): void {
    const before = this.signal.peek();
    const after = { ...before, ...patch };
    if (
      (Object.keys(patch) as (keyof Session)[]).every((key) => Object.is(before[key], after[key]))
    )
      return;
    this.latestRefusal.value = rateProblem(after);
    if (this.latestRefusal.value) return;
    this.history.change({ session: after }, gesture);
  }

  /** Changes how all of it is shown, what can be undone and brought back too: no undo step. */
  show(appearance: Partial<Pick<Session, 'language' | 'theme'>>): void {
    this.history.changeAll((session) => ({ ...session, ...appearance }));
  }

  /** Ends a gesture: the next change is an undo step of its own. */
  settle(): void {
    this.history.settle();
  }

  undo(): void {
    this.travel(() => this.history.undo());
  }

  redo(): void {
    this.travel(() => this.history.redo());
  }

  private travel(go: () => void): void {
    batch(() => {
      const before = this.signal.peek();
      go();
      if (this.signal.peek() !== before) this.counted.value++;
    });
  }
}
