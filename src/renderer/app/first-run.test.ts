import { signal } from '@preact/signals-core';
import { expect, test, vi } from 'vitest';
import { fakeClock } from '../fake-clock.fixture';
import type { Lab } from '../model/lab';
import { firstRun } from './first-run';

fakeClock();

function waiting() {
  const [run, failure] = [signal<unknown>(null), signal<unknown>(null)];
  const over = vi.fn();
  void firstRun({ results: { run }, failure } as unknown as Lab).then(over);
  return { run, failure, over };
}

test.each(['run', 'failure'] as const)('it waits for a %s', async (which) => {
  const lab = waiting();
  await vi.advanceTimersByTimeAsync(30);
  expect(lab.over).not.toHaveBeenCalled();
  lab[which].value = {};
  await vi.advanceTimersByTimeAsync(0);
  expect(lab.over).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

test('a run that takes its time does not keep the window waiting', async () => {
  const { over } = waiting();
  await vi.advanceTimersByTimeAsync(100);
  expect(over).toHaveBeenCalledOnce();
});
