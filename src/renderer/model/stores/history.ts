// What can be undone, as one history: the session on screen and the list of set-ups beside it. The two
// stores write their parts of it; going back brings back both as they were in that moment.

import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Session } from '../../../shared/session/session';

const LENGTH = 200;

/** A session in the list, by a number that it keeps wherever it is moved. */
export interface SetUp {
  readonly id: number;
  readonly session: Session;
}

export interface Moment {
  readonly session: Session;
  readonly setUps: readonly SetUp[];
  /** The set-up that was opened last and is on screen, however it has been changed; null for none. */
  readonly open: number | null;
}

export class History {
  private readonly past = signal<readonly Moment[]>([]);
  private readonly future = signal<readonly Moment[]>([]);
  private readonly latest;
  /** Names what is being changed, so that one drag is one undo step. */
  private gesture: string | null = null;

  readonly now: ReadonlySignal<Moment>;
  readonly canUndo = computed(() => this.past.value.length > 0);
  readonly canRedo = computed(() => this.future.value.length > 0);

  constructor(initial: Moment) {
    this.latest = signal(initial);
    this.now = this.latest;
  }

  /** Changes in a row with the same `gesture` undo as one. */
  change(patch: Partial<Moment>, gesture: string | null): void {
    batch(() => {
      const before = this.latest.peek();
      if (gesture === null || gesture !== this.gesture) {
        this.past.value = [...this.past.peek().slice(1 - LENGTH), before];
      }
      this.gesture = gesture;
      this.future.value = [];
      this.latest.value = { ...before, ...patch };
    });
  }

  /** Changes the session of every moment: no undo step. */
  changeAll(change: (session: Session) => Session): void {
    const changed = (moment: Moment): Moment => ({ ...moment, session: change(moment.session) });
    batch(() => {
      this.past.value = this.past.peek().map(changed);
      this.future.value = this.future.peek().map(changed);
      this.latest.value = changed(this.latest.peek());
    });
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
    batch(() => {
      from.value = from.peek().slice(0, -1);
      to.value = [...to.peek(), this.latest.peek()];
      this.latest.value = target;
      this.settle();
    });
  }
}
