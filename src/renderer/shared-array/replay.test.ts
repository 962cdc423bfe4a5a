import { expect, it } from 'vitest';
import { SharedArrayReplay } from './replay';

const replay = (position = 0) => {
  const made = new SharedArrayReplay([100, 100, 100]);
  made.seek(position);
  return made;
};

it.each([
  [0, 0, ['waiting', 'waiting', 'waiting'], [0, 0, 0]],
  [1, 0, ['running', 'waiting', 'waiting'], [1, 0, 0]],
  [100, 0, ['done', 'waiting', 'waiting'], [100, 0, 0]],
  [101, 1, ['done', 'running', 'waiting'], [100, 1, 0]],
  [299, 2, ['done', 'done', 'running'], [100, 100, 99]],
  [300, 2, ['done', 'done', 'done'], [100, 100, 100]],
])('after %d steps is in cell %d', (position, cell, itsStates, itsSteps) => {
  const made = replay(position);
  expect(made.cell).toBe(cell);
  expect([0, 1, 2].map((each) => made.stateOf(each))).toEqual(itsStates);
  expect([0, 1, 2].map((each) => made.stepOf(each))).toEqual(itsSteps);
});

it('stays between the first and the last step', () => {
  const made = replay(-5);
  expect(made.position.value).toBe(0);
  made.stepBy(-1);
  expect(made.position.value).toBe(0);
  made.seek(1e9);
  expect(made.position.value).toBe(300);
});

it.each([
  [0, 100],
  [42, 100],
  [100, 200],
  [299, 300],
  [300, 300],
])('from %d goes to the end of the cell, %d', (from, to) => {
  const made = replay(from);
  made.toEndOfCell();
  expect(made.position.value).toBe(to);
});

it('plays every step once, rests where a cell has printed, and stops at the end', () => {
  const made = replay();
  made.toggle();
  const seen: number[] = [];
  while (made.advance(1 / 60)) seen.push(made.position.value);
  expect(made.position.value).toBe(300);
  expect([...new Set(seen)]).toEqual(Array.from({ length: 300 }, (_, k) => k));
  expect(seen.filter((position) => position === 100).length).toBeGreaterThan(80);
  // A class waits for less than half a minute.
  expect(seen.length / 60).toBeLessThan(25);
});

it('begins anew when it is played at its end, and does nothing while it rests', () => {
  const made = replay(300);
  expect(made.advance(10)).toBe(false);
  expect(made.position.value).toBe(300);
  made.toggle();
  expect(made.position.value).toBe(0);
  made.toggle();
  expect(made.advance(10)).toBe(false);
  expect(made.position.value).toBe(0);
});

it.each([
  ['a step', (made: SharedArrayReplay) => made.stepBy(1)],
  ['playing', (made: SharedArrayReplay) => (made.toggle(), made.advance(10))],
])('is solved when its last cell has run by %s, and stays so', (_, run) => {
  const made = replay(299);
  expect(made.solved.value).toBe(false);
  run(made);
  expect(made.solved.value).toBe(true);
  made.seek(0);
  expect(made.solved.value).toBe(true);
});

it('stops when a step is made by hand', () => {
  const made = replay(10);
  made.toggle();
  made.stepBy(1);
  expect([made.playing.value, made.position.value]).toEqual([false, 11]);
});
