import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSession } from './session';
import {
  activate,
  duplicate,
  move,
  pin,
  remove,
  nameRun,
  runsOf,
  setHidden,
  stopComparing,
  withRuns,
} from './runs';
import type { SessionRuns } from './saved-runs';
import { ownFields } from './session-run';

const lrs = (session: SessionRuns | null) => session && runsOf(session).map(({ lr }) => lr);
const styles = (session: SessionRuns) => runsOf(session).map(({ style }) => style);

/** Rates 1, 2, 3 … in order; the one of `active` is active. */
function session(count: number, active: number): SessionRuns {
  const runs = Array.from({ length: count }, (_, k) => ({
    ...ownFields(defaultSession),
    hidden: false,
    style: k,
    lr: k + 1,
  }));
  return withRuns(runs, active);
}

test('a session begins with one run, which is active', () => {
  expect(styles(defaultSession)).toEqual([0]);
  expect(defaultSession.style).toBe(0);
});

test('a pinned run stays as it is, while the active one goes on being changed', () => {
  const pinned = { ...defaultSession, ...pin({ ...defaultSession, lr: 10 }), lr: 0.5 };
  expect([lrs(pinned), pinned.style, styles(pinned)]).toEqual([[10, 0.5], 0, [1, 0]]);
});

test('a ninth run, the removal of the only one and a move beyond an end are refused', () => {
  expect(pin(session(7, 3))).not.toBeNull();
  expect([pin(session(8, 3)), duplicate(session(8, 3), 2)]).toEqual([null, null]);
  expect(remove(session(1, 0), 0)).toBeNull();
  expect([move(session(3, 0), 0, -1), move(session(3, 0), 2, 1)]).toEqual([null, null]);
});

test('a hidden run is shown again when it becomes active', () => {
  const now = activate(setHidden(session(2, 0), 1, true), 1);
  expect(runsOf(now).map(({ hidden }) => hidden)).toEqual([false, false]);
});

test.each<[string, SessionRuns | null, number[], number]>([
  ['another run is made active, where it stands', activate(session(3, 0), 2), [1, 2, 3], 3],
  ['a copy stands behind its run', duplicate(session(3, 2), 0), [1, 1, 2, 3], 3],
  ['the active run is removed', remove(session(3, 0), 0), [2, 3], 2],
  ['the active run is removed, the last', remove(session(3, 2), 2), [1, 2], 2],
  ['a run before the active one is removed', remove(session(3, 1), 0), [2, 3], 2],
  ['a run behind the active one is removed', remove(session(3, 0), 2), [1, 2], 1],
  ['a run moves down', move(session(3, 0), 0, 1), [2, 1, 3], 1],
  ['a run moves up', move(session(3, 0), 2, -1), [1, 3, 2], 1],
  ['who stops comparing keeps the active run', stopComparing(session(5, 3)), [4], 4],
])('%s', (_what, now, left, active) => {
  expect([lrs(now), now?.lr]).toEqual([left, active]);
});

test.each([
  ['  too large  ', 'too large'],
  ['👩‍🔬'.repeat(61), '👩‍🔬'.repeat(60)],
])('the name %j is trimmed, and no longer than can be read', (typed, name) => {
  expect(nameRun(session(2, 0), 0, typed).name).toBe(name);
  expect(nameRun(session(2, 0), 1, typed).after[0]?.name).toBe(name);
});

test('a style that no run has is an error of the caller', () => {
  expect(() => activate(session(2, 0), 7)).toThrow(RangeError);
});

test('whatever is done, there are one to eight runs, each with a style of its own', () => {
  const step = fc.record({
    what: fc.constantFrom('pin', 'duplicate', 'remove', 'up', 'down', 'activate', 'hide'),
    which: fc.nat(7),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let now: SessionRuns = defaultSession;
      for (const { what, which } of steps) {
        const run = runsOf(now)[which % runsOf(now).length];
        const style = run?.style ?? now.style;
        const next = {
          pin: () => pin(now),
          duplicate: () => duplicate(now, style),
          remove: () => remove(now, style),
          up: () => move(now, style, -1),
          down: () => move(now, style, 1),
          activate: () => activate(now, style),
          hide: () => setHidden(now, style, true),
        }[what]();
        now = next ?? now;
        expect(new Set(styles(now)).size).toBe(styles(now).length);
        expect(styles(now).length).toBeLessThanOrEqual(8);
        expect(styles(now)).toContain(now.style);
      }
    }),
  );
});
