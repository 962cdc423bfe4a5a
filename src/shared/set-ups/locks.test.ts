import { describe, expect, test } from 'vitest';
import { controlIds, type ControlId } from '../pane-ids';
import { activate, duplicate, pin, remove, withRuns } from '../session/runs';
import { defaultSession, type Session } from '../session/session';
import { ownFields } from '../session/session-run';
import { withObjective } from '../session/with-objective';
import { brokenLock, isLocked } from './locks';

const locking = (...locked: ControlId[]): Session => ({ ...defaultSession, locked });

/** What each control does to a session. */
const changes: Readonly<Record<ControlId, Partial<Session>>> = {
  objective: { objective: { id: 'saddle' } },
  formula: { objective: { expression: 'x0^2' } },
  start: { start: [1, 1] },
  lr: { lr: 0.2 },
  steps: { steps: 7 },
  optimizer: { optimizer: { id: 'momentum' } },
  gradient: { gradient: 'analytic' },
  h: { h: 1e-3 },
  plane: { axes: [1, 0] },
  scale: { scale: 'fixed' },
  figure: { figure: 'slices' },
};

describe.each(controlIds)('a lock of %s', (id) => {
  test('holds what the control changes, and nothing else', () => {
    const before = locking(id);
    for (const other of controlIds) {
      const broken = brokenLock(before, { ...before, ...changes[other] });
      const typed = id === 'objective' && other === 'formula';
      expect(broken).toBe(other === id || typed ? id : null);
    }
  });

  test('does not hold the lock itself, nor what is said of the set-up', () => {
    const before = locking(id);
    expect(brokenLock(before, { ...before, locked: [], title: 'a', note: 'b' })).toBeNull();
  });
});

test('a function that is locked locks its formula too, but not the other way round', () => {
  expect(isLocked(locking('objective'), 'formula')).toBe(true);
  expect(isLocked(locking('formula'), 'objective')).toBe(false);
});

test('nothing is held without a lock', () => {
  for (const id of controlIds) {
    expect(brokenLock(defaultSession, { ...defaultSession, ...changes[id] })).toBeNull();
  }
});

test('a schedule or noise changes the rate of a step', () => {
  const before = locking('lr');
  expect(brokenLock(before, { ...before, schedule: { id: 'step-decay' } })).toBe('lr');
  expect(brokenLock(before, { ...before, noise: { sigma: 1, seed: 1 } })).toBe('lr');
});

test('another function brings a start and a rate of its own', () => {
  const to = withObjective(defaultSession, { id: 'rosenbrock' });
  expect(brokenLock(locking('lr'), { ...locking('lr'), ...to })).toBe('lr');
});

describe('of several runs', () => {
  const own = ownFields(defaultSession);
  const runs = [10, 0.1].map((lr, style) => ({ ...own, lr, style, hidden: false }));
  const before: Session = { ...locking('lr'), ...withRuns(runs, 0) };
  const broken = (change: Partial<Session> | null) =>
    change && brokenLock(before, { ...before, ...change });

  test('each keeps what is locked, whichever is active', () => {
    expect(broken(activate(before, 1))).toBeNull();
    expect(broken({ lr: 0.1 })).toBe('lr');
    expect(broken({ ...activate(before, 1), lr: 10 })).toBe('lr');
  });

  test('one may be kept, copied and removed', () => {
    for (const change of [pin(before), duplicate(before, 1), remove(before, 0)]) {
      expect(change).not.toBeNull();
      expect(broken(change)).toBeNull();
    }
  });

  test('a new one takes over what is locked', () => {
    const third = { ...own, lr: 1, style: 2, hidden: false };
    expect(broken(withRuns([...runs, third], 0))).toBe('lr');
  });
});
