import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Lab } from '../../model/lab';
import { afterFirstAnswers } from './after-first-answers';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => setTimeout(task, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function lab() {
  const [run, surface, failure] = [
    signal<unknown>(null),
    signal<unknown>(null),
    signal<unknown>(null),
  ];
  const begin = vi.fn();
  const end = afterFirstAnswers(
    { results: { run, surface }, failure, loop: { expect: () => () => {} } } as unknown as Lab,
    begin,
  );
  return { run, surface, failure, begin, end };
}

test('it waits for the run and the surface, and then for the frame that shows them', () => {
  const { run, surface, begin } = lab();
  run.value = {};
  vi.advanceTimersByTime(1000);
  expect(begin).not.toHaveBeenCalled();
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
