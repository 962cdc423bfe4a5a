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

test.each(controlIds)('a lock of %s holds what the control changes, and nothing else', (id) => {
  const before = locking(id);
  for (const other of controlIds) {
    const typed = id === 'objective' && other === 'formula';
    const broken = brokenLock(before, { ...before, ...changes[other] });
    expect(broken, other).toBe(other === id || typed ? id : null);
    expect(brokenLock(defaultSession, { ...defaultSession, ...changes[other] })).toBeNull();
  }
  expect(brokenLock(before, { ...before, locked: [], title: 'a', note: 'b' })).toBeNull();
});

test('a function that is locked locks its formula too, but not the other way round', () => {
  expect(isLocked(locking('objective'), 'formula')).toBe(true);
  expect(isLocked(locking('formula'), 'objective')).toBe(false);
});

test.each<[string, Partial<Session>]>([
  ['a schedule', { schedule: { id: 'step-decay' } }],
  ['noise', { noise: { sigma: 1, seed: 1 } }],
  ['another function', withObjective(defaultSession, { id: 'rosenbrock' })],
])('a lock of lr holds what %s does to the rate of a step', (_what, change) => {
  expect(brokenLock(locking('lr'), { ...locking('lr'), ...change })).toBe('lr');
});

describe('of several runs', () => {
  const own = ownFields(defaultSession);
  const runs = [10, 0.1].map((lr, style) => ({ ...own, lr, style, hidden: false }));
  const before: Session = { ...locking('lr'), ...withRuns(runs, 0) };
  const broken = (change: Partial<Session> | null) =>
    change && brokenLock(before, { ...before, ...change });

  test('each keeps what is locked, whichever is active, and a new one takes it over', () => {
    const third = { ...own, lr: 1, style: 2, hidden: false };
    expect(broken(withRuns([...runs, third], 0))).toBe('lr');
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
});
