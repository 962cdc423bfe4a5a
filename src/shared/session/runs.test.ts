import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

describe('a session begins', () => {
  test('with one run, which is active', () => {
    expect(runsOf(defaultSession)).toHaveLength(1);
    expect(defaultSession.style).toBe(0);
  });
});

describe('a pinned run', () => {
  test('stays as it is, while the active one goes on being changed', () => {
    const pinned = { ...defaultSession, ...pin({ ...defaultSession, lr: 10 }), lr: 0.5 };
    expect(lrs(pinned)).toEqual([10, 0.5]);
    expect(pinned.style).toBe(0);
    expect(styles(pinned)).toEqual([1, 0]);
  });

  test('is refused as a ninth', () => {
    expect(pin(session(7, 3))).not.toBeNull();
    expect(pin(session(8, 3))).toBeNull();
    expect(duplicate(session(8, 3), 2)).toBeNull();
  });
});

test('another run can be made active, where it stands', () => {
  const now = activate(session(3, 0), 2);
  expect(now.lr).toBe(3);
  expect(lrs(now)).toEqual([1, 2, 3]);
  expect(now.after).toEqual([]);
});

test('a hidden run is shown again when it becomes active', () => {
  const now = activate(setHidden(session(2, 0), 1, true), 1);
  expect(runsOf(now).map(({ hidden }) => hidden)).toEqual([false, false]);
});

test('a copy stands behind its run', () => {
  const now = duplicate(session(3, 2), 0);
  expect(lrs(now)).toEqual([1, 1, 2, 3]);
  expect(now?.lr).toBe(3);
});

test.each([
  [0, 0, [2, 3], 2],
  [2, 2, [1, 2], 2],
  [1, 0, [2, 3], 2],
  [0, 2, [1, 2], 1],
])(
  'with run %i active, without run %i there are %j, and %d is active',
  (active, gone, left, lr) => {
    const now = remove(session(3, active), gone);
    expect(lrs(now)).toEqual(left);
    expect(now?.lr).toBe(lr);
  },
);

test('the only run stays', () => {
  expect(remove(session(1, 0), 0)).toBeNull();
});

test('a run moves up and down, and no further', () => {
  expect(lrs(move(session(3, 0), 0, 1))).toEqual([2, 1, 3]);
  expect(move(session(3, 0), 0, 1)?.lr).toBe(1);
  expect(lrs(move(session(3, 0), 2, -1))).toEqual([1, 3, 2]);
  expect(move(session(3, 0), 0, -1)).toBeNull();
  expect(move(session(3, 0), 2, 1)).toBeNull();
});

test('a name is trimmed, and no longer than can be read', () => {
  expect(nameRun(session(2, 0), 0, '  too large  ').name).toBe('too large');
  expect(nameRun(session(2, 0), 0, '가'.repeat(100)).name).toBe('가'.repeat(60));
  expect(nameRun(session(2, 0), 1, 'b').after[0]?.name).toBe('b');
  expect(nameRun(session(2, 0), 0, `${'a'.repeat(59)}😀b`).name).toBe(`${'a'.repeat(59)}😀`);
  expect(nameRun(session(2, 0), 0, '👩‍🔬'.repeat(61)).name).toBe('👩‍🔬'.repeat(60));
});

test('who stops comparing keeps the active run', () => {
  expect(lrs(stopComparing(session(5, 3)))).toEqual([4]);
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
