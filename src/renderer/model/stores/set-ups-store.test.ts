import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSession, type Session } from '../../../shared/session/session';
import { noSetUps } from '../../../shared/set-ups/kept-set-ups';
import { History } from './history';
import { SessionStore } from './session-store';
import { keptMoment, SetUpsStore } from './set-ups-store';

const titled = (title: string): Session => ({ ...defaultSession, title });

function storesWith(...titles: readonly string[]) {
  const history = new History(keptMoment(defaultSession, noSetUps));
  const store = new SessionStore(history);
  const setUps = new SetUpsStore(history);
  if (titles.length > 0) setUps.load(titles.map(titled));
  const shown = () => setUps.list.value.map(({ session }) => session.title);
  const idAt = (place: number) => setUps.list.value[place]?.id ?? -1;
  const openPlace = () => setUps.placeOf(setUps.open.value);
  return { store, setUps, shown, idAt, openPlace };
}

test('a set-up that is added stands last and is open, and has its copy behind it', () => {
  const { setUps, shown, idAt, openPlace } = storesWith('a');
  setUps.add(titled('b'));
  expect([shown(), openPlace()]).toEqual([['a', 'b'], 1]);
  expect(setUps.placeOf(setUps.duplicate(idAt(0)))).toBe(1);
  expect(shown()).toEqual(['a', 'a', 'b']);
  setUps.remove(idAt(0));
  expect(openPlace()).toBe(1);
  // Removed while it is open, it leaves none open.
  setUps.remove(idAt(1));
  expect([shown(), setUps.open.value]).toEqual([['a'], null]);
});

test('a set-up is no 51st', () => {
  const { setUps, idAt } = storesWith(...Array.from({ length: 50 }, (_, k) => `${k}`));
  setUps.add(titled('more'));
  expect([setUps.duplicate(idAt(0)), setUps.isFull]).toEqual([null, true]);
  expect(setUps.list.value).toHaveLength(50);
});

test('a set-up that is replaced keeps what was said of it, and its locks', () => {
  const { setUps, idAt } = storesWith('a');
  const said = { note: 'look', locked: ['lr'], shown: ['field'] } as const;
  setUps.describe(idAt(0), said);
  const other = { ...defaultSession, lr: 10 };
  setUps.replace(idAt(0), { ...other, title: 'other' });
  expect(setUps.list.value[0]?.session).toEqual({ ...other, ...said, title: 'a' });
});

test('a set-up that is moved goes where it was sent, and nothing is lost or changed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: -1, max: 12 }))),
      (count, moves) => {
        const titles = Array.from({ length: count }, (_, k) => `${k}`);
        const { setUps, shown, idAt } = storesWith(...titles);
        for (const [any, to] of moves) {
          const from = any % count;
          const before = shown();
          const moved = setUps.move(idAt(from), to);
          expect(moved).toBe(to !== from && to >= 0 && to < count);
          const left = (list: string[]) => list.filter((title) => title !== before[from]);
          expect(left(shown())).toEqual(left(before));
          if (moved) expect(shown()[to]).toBe(before[from]);
        }
        expect(shown().toSorted()).toEqual(titles.toSorted());
      },
    ),
  );
});

test('one history takes back changes of the list and of the session in the order they were made', () => {
  const { store, setUps, shown, idAt } = storesWith();
  store.set({ lr: 10 });
  setUps.add(titled('a'));
  store.set({ lr: 1 });
  setUps.remove(idAt(0));
  const state = () => `lr ${store.signal.value.lr}: ${shown().join()}`;
  const states = [0, 0, 0, 0].map(() => (store.undo(), state()));
  expect(states).toEqual(['lr 1: a', 'lr 10: a', 'lr 10: ', 'lr 0.1: ']);
  for (let k = 0; k < 4; k++) store.redo();
  expect(state()).toBe('lr 1: ');
});

test('one history takes back an opening at once: what was shown, and which was open', () => {
  const { store, setUps, idAt, openPlace } = storesWith('a', 'b');
  setUps.show(idAt(0));
  store.settle();
  store.assign(titled('b'), 'open');
  setUps.show(idAt(1), 'open');
  store.settle();
  store.undo();
  expect([store.signal.value.title, openPlace()]).toEqual(['', 0]);
});

test('one history takes back a title typed at one go, and counts no change of the list as a function', () => {
  const { store, setUps, shown, idAt } = storesWith('a');
  for (const title of ['ab', 'abc']) setUps.describe(idAt(0), { title }, 'title');
  setUps.add(titled('b'));
  store.undo();
  store.undo();
  expect(shown()).toEqual(['a']);
  expect(store.assigned.value).toBe(0);
});

test('what no file has is said until a file has it, also when a change is taken back; of no empty list', () => {
  const { store, setUps, idAt } = storesWith('a', 'b');
  const heard = [
    () => undefined,
    () => setUps.move(idAt(0), 1),
    () => store.undo(),
    () => setUps.add(titled('c')),
    () => setUps.markSaved(),
  ].map((change) => (change(), setUps.unsaved.value));
  expect(heard).toEqual([false, true, false, true, false]);
  expect(storesWith().setUps.unsaved.value).toBe(false);
});

test('whether a file has the list is kept with it, and comes back', () => {
  const { setUps, idAt } = storesWith('a', 'b');
  setUps.show(idAt(1));
  setUps.describe(idAt(1), { note: 'n' });
  const kept = setUps.kept.value;
  expect(kept).toMatchObject({ open: 1, saved: false });
  const back = new SetUpsStore(new History(keptMoment(defaultSession, kept)));
  expect(back.kept.value).toEqual(kept);
});

test('a lock holds against every change but another session, and undo takes it off', () => {
  const { store } = storesWith();
  store.set({ locked: ['lr'] });
  store.set({ lr: 10 });
  expect([store.signal.value.lr, store.lockMet.value]).toEqual([0.1, { control: 'lr' }]);
  store.set({ steps: 5 });
  store.assign({ ...defaultSession, lr: 3 });
  expect(store.signal.value).toMatchObject({ lr: 3, locked: [], steps: 100 });
  for (let k = 0; k < 3; k++) store.undo();
  store.set({ lr: 10 });
  expect(store.signal.value.lr).toBe(10);
});
