import { signal } from '@preact/signals-core';
import { expect, test, vi } from 'vitest';
import { fakeClock } from '../../fake-clock.fixture';
import type { Lab } from '../../model/lab';
import { afterFirstAnswers } from './after-first-answers';

fakeClock({
  requestAnimationFrame: (task: () => void) => setTimeout(task, 16),
  cancelAnimationFrame: (timer: number) => clearTimeout(timer),
});

function lab() {
  const [run, surface, failure] = [1, 2, 3].map(() => signal<unknown>(null));
  const begin = vi.fn();
  const loop = { expect: () => () => {} };
  const end = afterFirstAnswers(
    { results: { run, surface }, failure, loop } as unknown as Lab,
    begin,
  );
  return { run, surface, failure, begin, end };
}

test('it waits for the run and the surface, and then for the frame that shows them', () => {
  const { run, surface, begin } = lab();
  run.value = {};
  vi.advanceTimersByTime(1000);
  surface.value = {};
  expect(begin).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  surface.value = {};
  vi.advanceTimersByTime(1000);
  expect(begin).toHaveBeenCalledOnce();
});

test('where nothing can be computed it begins all the same', () => {
  const { failure, begin } = lab();
  failure.value = {};
  vi.advanceTimersByTime(1000);
  expect(begin).toHaveBeenCalledOnce();
});

test('it no longer begins once it is ended', () => {
  const { run, surface, begin, end } = lab();
  run.value = surface.value = {};
  end();
  vi.advanceTimersByTime(1000);
  expect(begin).not.toHaveBeenCalled();
});
