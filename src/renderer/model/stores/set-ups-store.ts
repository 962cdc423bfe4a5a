// The list of set-ups, which of them is open, and whether a file has it: its only writer. A change is
// a step of the one history that undo goes back through.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Session } from '../../../shared/session/session';
import { setUpFields, type SetUpFields } from '../../../shared/session/set-up';
import type { KeptSetUps } from '../../../shared/set-ups/kept-set-ups';
import { type SetUps } from '../../../shared/set-ups/set-ups';
import type { History, SetUp } from './history';
import { bounds } from '../../../shared/bounds';

export class SetUpsStore {
  readonly list: ReadonlySignal<readonly SetUp[]>;
  /** The id of the one that is on screen; null where something else is. */
  readonly open: ReadonlySignal<number | null>;
  /** Whether something would be lost without a file of it. */
  readonly unsaved: ReadonlySignal<boolean>;
  /** As it is kept for the next start. */
  readonly kept: ReadonlySignal<KeptSetUps>;
  /** The list that a file has. */
  private readonly inFile;
  private nextId: number;

  constructor(private readonly history: History) {
    const { now } = history;
    this.list = computed(() => now.value.setUps);
    this.open = computed(() => now.value.open);
    this.inFile = signal<readonly SetUp[] | null>(null);
    this.unsaved = computed(
      () => this.list.value.length > 0 && this.list.value !== this.inFile.value,
    );
    this.kept = computed(() => ({
      setUps: this.list.value.map(({ session }) => session),
      open: this.placeOf(this.open.value),
      saved: !this.unsaved.value,
    }));
    this.nextId = now.peek().setUps.length;
  }

  get isFull(): boolean {
    return this.list.peek().length >= bounds.setUps;
  }

  /** At the end of the list, and open from then on. Nothing beyond the last place. */
  add(session: Session): void {
    if (this.isFull) return;
    const setUp = this.made(session);
    this.history.change({ setUps: [...this.list.peek(), setUp], open: setUp.id }, null);
  }

  /** Another experiment under the same title, with the same locks. */
  replace(id: number, session: Session): void {
    const described = ({ session: old }: SetUp) => ({ ...session, ...setUpFields(old) });
    const setUps = this.mapped(id, (setUp) => ({ id, session: described(setUp) }));
    this.history.change({ setUps, open: id }, null);
  }

  /** @param gesture as of a session: a title that is typed undoes at once */
  describe(id: number, patch: Partial<SetUpFields>, gesture: string | null = null): void {
    const setUps = this.mapped(id, ({ session }) => ({ id, session: { ...session, ...patch } }));
    this.history.change({ setUps }, gesture);
  }

  /** Once more, behind it. @returns the id of the copy; null where there is no room */
  duplicate(id: number): number | null {
    const list = this.list.peek();
    const at = list.findIndex((setUp) => setUp.id === id);
    const original = list[at];
    if (!original || this.isFull) return null;
    const copy = this.made(original.session);
    this.history.change({ setUps: list.toSpliced(at + 1, 0, copy) }, null);
    return copy.id;
  }

  remove(id: number): void {
    const setUps = this.list.peek().filter((setUp) => setUp.id !== id);
    this.history.change({ setUps, ...(this.open.peek() === id && { open: null }) }, null);
  }

  /** @param to the place where it is to stand, from 0 @returns whether it stands elsewhere now */
  move(id: number, to: number): boolean {
    const list = this.list.peek();
    const at = list.findIndex((setUp) => setUp.id === id);
    const moved = list[at];
    if (!moved || to === at || to < 0 || to >= list.length) return false;
    this.history.change({ setUps: list.toSpliced(at, 1).toSpliced(to, 0, moved) }, null);
    return true;
  }

  /** What the window shows from now on; null for something that is not in the list. */
  show(id: number | null, gesture: string | null = null): void {
    if (this.open.peek() !== id) this.history.change({ open: id }, gesture);
  }

  /** The list of a file in place of this one. @returns the id of the first */
  load(setUps: SetUps, gesture: string | null = null): number | null {
    const list = setUps.map((session) => this.made(session));
    this.history.change({ setUps: list, open: null }, gesture);
    this.inFile.value = list;
    return list[0]?.id ?? null;
  }

  /** A file has the list as it is now. */
  markSaved(): void {
    this.inFile.value = this.list.peek();
  }

  /** From 0; null where it is not in the list. */
  placeOf(id: number | null): number | null {
    const at = this.list.value.findIndex((setUp) => setUp.id === id);
    return at === -1 ? null : at;
  }

  private made(session: Session): SetUp {
    return { id: this.nextId++, session };
  }

  private mapped(id: number, change: (setUp: SetUp) => SetUp): readonly SetUp[] {
    return this.list.peek().map((setUp) => (setUp.id === id ? change(setUp) : setUp));
  }
}

/** What the window begins with. */
export const keptMoment = (session: Session, { setUps, open }: KeptSetUps) => ({
  session,
  setUps: setUps.map((one, id) => ({ id, session: one })),
  open: open !== null && open < setUps.length ? open : null,
});
