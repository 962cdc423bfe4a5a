import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Result } from '../../../shared/protocol/protocol';
import { ordinaryPatience } from '../../../shared/patience';
import { defaultSession, type Session } from '../../../shared/session/session';
import { keepValue } from './keep-value';
import { Notices } from '../notices';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const done: Result<null> = { ok: true, value: null };
const problem = { code: 'notKept', system: 'ENOSPC' } as const;
const full: Result<null> = { ok: false, code: 'unusable', message: 'full', problem };

/** What is kept, as the lr of each session, and what is told. */
function keeping(answers: readonly Result<null>[] = [], standing = signal(true)) {
  const session = signal<Session>(defaultSession);
  const kept: number[] = [];
  const notices = new Notices();
  const keep = async ({ lr }: Session) => answers[kept.push(lr) - 1] ?? done;
  const keeper = keepValue(session, keep, notices, { standing, patience: ordinaryPatience });
  const change = (lr: number) => void (session.value = { ...session.value, lr });
  return { ...keeper, session, kept, notices, change };
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test.each([40, 100, 250, 390])('changes %i ms apart wait a second at most', async (apart) => {
  const { kept, change } = keeping();
  let oldest = 0;
  for (let n = 1; n <= 8000 / apart; n++) {
    change(n);
    await pass(apart);
    // Of the changes made so far, how long ago was the first that is not kept?
    oldest = Math.max(oldest, (n - (kept.at(-1) ?? 0)) * apart);
  }
  expect(oldest).toBeLessThanOrEqual(1000);
  // And not at every change.
  expect(kept.length).toBeLessThan(20);
});

test('a change is kept after a pause, once; it is pending until then, or until it is taken back', async () => {
  const { kept, pending, change, session } = keeping();
  expect(pending.value).toBe(false);
  change(1);
  change(2);
  await pass(300);
  expect([kept, pending.value]).toEqual([[], true]);
  await pass(200);
  expect([kept, pending.value]).toEqual([[2], false]);
  const before = session.value;
  change(3);
  expect(pending.value).toBe(true);
  session.value = before;
  expect(pending.value).toBe(false);
  await pass(5000);
  expect(kept).toEqual([2]);
});

test('at the end what is not yet kept is, and nothing after it', async () => {
  const { kept, change, now, stop } = keeping();
  now();
  change(3);
  now();
  now();
  change(4);
  stop();
  await pass(5000);
  expect(kept).toEqual([3]);
});

test('that nothing can be kept is told once, and that it is kept again too', async () => {
  const { kept, notices, change, now } = keeping([full, full, done]);
  change(1);
  await pass(1000);
  expect(notices.now.value).toEqual({ message: problem, kind: 'failed' });
  notices.dismiss();
  change(2);
  await pass(1000);
  expect(notices.now.value).toBeNull();
  // Nothing was changed, but it is not kept yet.
  now();
  await pass(0);
  expect(kept).toEqual([1, 2, 2]);
  expect(notices.now.value?.kind).toBe('told');
  notices.dismiss();
  change(3);
  await pass(1000);
  expect(notices.now.value).toBeNull();
});

test('nothing is kept before the window stands, but at its end', async () => {
  const standing = signal(false);
  const { kept, now, change } = keeping([], standing);
  change(1);
  await pass(5000);
  expect(kept).toEqual([]);
  standing.value = true;
  await pass(500);
  expect(kept).toEqual([1]);
  // What waits to be kept when something is opened waits on.
  change(2);
  standing.value = false;
  await pass(5000);
  expect(kept).toEqual([1]);
  now();
  expect(kept).toEqual([1, 2]);
});
