import { expect, it } from 'vitest';
import { defaultSession } from '../../../shared/session/session';
import { noSetUps } from '../../../shared/set-ups/kept-set-ups';
import { History } from './history';
import { SessionStore } from './session-store';
import { keptMoment } from './set-ups-store';

/** A store of the default session. @param lrs the rates that it is set to, one after the other */
function storeOf(...lrs: readonly number[]) {
  const store = new SessionStore(new History(keptMoment(defaultSession, noSetUps)));
  for (const lr of lrs) store.set({ lr });
  return store;
}
const lrOf = (store: SessionStore) => store.signal.value.lr;

it('counts each assignment of a function, by whatever hand', () => {
  const store = storeOf(10);
  expect(store.assigned.value).toBe(0);
  store.set(defaultSession);
  expect(store.assigned.value).toBe(1);
  store.undo();
  expect(store.assigned.value).toBe(2);
});

it('undoes and redoes one change at a time, until something else is changed', () => {
  const store = storeOf(10, 1);
  const moves = ['undo', 'undo', 'redo', 'redo', 'undo'] as const;
  expect(moves.map((move) => (store[move](), lrOf(store)))).toEqual([10, 0.1, 10, 1, 10]);
  store.set({ steps: 20 });
  expect(store.canRedo.value).toBe(false);
});

it('undoes a whole drag at once', () => {
  const store = storeOf();
  for (const lr of [0.2, 0.3, 0.4]) store.set({ lr }, 'lr');
  store.settle();
  store.set({ lr: 0.5 }, 'lr');
  store.undo();
  expect(lrOf(store)).toBe(0.4);
  store.undo();
  expect([lrOf(store), store.canUndo.value]).toEqual([0.1, false]);
});

it('goes back at most two hundred changes, however many there were', () => {
  const store = storeOf(...Array.from({ length: 10_000 }, (_, n) => n + 1));
  let back = 0;
  for (; store.canUndo.value; back++) store.undo();
  expect([back, lrOf(store)]).toEqual([200, 9800]);
});

it('takes no step for a change that changes nothing, and none beyond its ends', () => {
  const store = storeOf(0.1);
  store.undo();
  store.redo();
  expect(store.canUndo.value).toBe(false);
  expect(store.signal.value).toBe(defaultSession);
});

it('refuses what would leave the run without a rate, and says why until the next change', () => {
  const store = storeOf();
  store.set({ lr: 1, schedule: { id: 'exponential', params: { factor: 0.5 } } });
  const before = store.signal.value;
  store.set({ steps: 2000 });
  expect(store.signal.value).toBe(before);
  expect(store.refusal.value).toEqual({ code: 'unusableRate', step: 1076, becomes: 'zero' });
  store.set({ steps: 1000 });
  expect([store.signal.value.steps, store.refusal.value]).toEqual([1000, null]);
});
