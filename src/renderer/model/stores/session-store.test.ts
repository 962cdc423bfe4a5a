import { describe, expect, it } from 'vitest';
import { defaultSession, type Session } from '../../../shared/session/session';
import { noSetUps } from '../../../shared/set-ups/kept-set-ups';
import { History } from './history';
import { SessionStore } from './session-store';
import { keptMoment } from './set-ups-store';

const storeOf = (session: Session) => new SessionStore(new History(keptMoment(session, noSetUps)));
const lrOf = (store: SessionStore) => store.signal.value.lr;

describe('the session store', () => {
  it('counts each assignment of a function, by whatever hand', () => {
    const store = storeOf(defaultSession);
    const counts = [
      () => store.set({ lr: 10 }),
      () => store.set(defaultSession),
      () => store.undo(),
    ];
    expect(
      counts.map((change) => {
        change();
        return store.assigned.value;
      }),
    ).toEqual([0, 1, 2]);
  });

  it('undoes and redoes one change at a time', () => {
    const store = storeOf(defaultSession);
    store.set({ lr: 10 });
    store.set({ lr: 1 });
    store.undo();
    expect(lrOf(store)).toBe(10);
    store.undo();
    expect(lrOf(store)).toBe(0.1);
    store.redo();
    store.redo();
    expect(lrOf(store)).toBe(1);
  });

  it('undoes a whole drag at once', () => {
    const store = storeOf(defaultSession);
    for (const lr of [0.2, 0.3, 0.4]) store.set({ lr }, 'lr');
    store.settle();
    store.set({ lr: 0.5 }, 'lr');
    store.undo();
    expect(lrOf(store)).toBe(0.4);
    store.undo();
    expect(lrOf(store)).toBe(0.1);
    expect(store.canUndo.value).toBe(false);
  });

  it('goes back at most two hundred changes, however many there were', () => {
    const store = storeOf(defaultSession);
    for (let n = 1; n <= 10_000; n++) store.set({ lr: n });
    let back = 0;
    for (; store.canUndo.value; back++) store.undo();
    expect([back, lrOf(store)]).toEqual([200, 9800]);
  });

  it('forgets the redone future when something else is changed', () => {
    const store = storeOf(defaultSession);
    store.set({ lr: 10 });
    store.undo();
    store.set({ steps: 20 });
    expect(store.canRedo.value).toBe(false);
  });

  it('takes no step for a change that changes nothing, and none beyond its ends', () => {
    const store = storeOf(defaultSession);
    store.set({ lr: 0.1 });
    store.undo();
    store.redo();
    expect(store.canUndo.value).toBe(false);
    expect(store.signal.value).toBe(defaultSession);
  });

  it('refuses what would leave the run without a rate, and says why until the next change', () => {
    const store = storeOf(defaultSession);
    store.set({ lr: 1, schedule: { id: 'exponential', params: { factor: 0.5 } } });
    const before = store.signal.value;
    store.set({ steps: 2000 });
    expect(store.signal.value).toBe(before);
    expect(store.refusal.value).toEqual({ code: 'unusableRate', step: 1076, becomes: 'zero' });
    store.set({ steps: 1000 });
    expect([store.signal.value.steps, store.refusal.value]).toEqual([1000, null]);
  });
});
