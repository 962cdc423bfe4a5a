import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { drawnSample } from './drawn-sample';
import { viewportOf, type Frame } from './viewport';

const square = (half: number): Frame => ({ x0: [-half, half], x1: [-half, half] });
const sampleOf = (half: number, objective = 'book') => ({
  objective,
  sample: { x0: [-half, 0, half], x1: [-half, 0, half] },
});

function sampled(half: number) {
  const newest = signal<ReturnType<typeof sampleOf> | null>(sampleOf(half));
  const shown = signal(viewportOf(square(half)));
  return { newest, shown, ...drawnSample(newest, shown) };
}

test('the newest sample is drawn where it fills the frame, or where none does', () => {
  const { newest, shown, value } = sampled(5);
  expect(value.value).toBe(newest.value);
  newest.value = sampleOf(6);
  expect(value.value).toBe(newest.value);
  shown.value = viewportOf(square(50));
  newest.value = sampleOf(20);
  expect(value.value).toBe(newest.value);
  // One of another objective is never kept back, and none is none.
  shown.value = viewportOf(square(5));
  for (const next of [sampleOf(5), sampleOf(1000, 'saddle'), null]) {
    newest.value = next;
    expect(value.value).toBe(next);
  }
});

test('one of a frame that is not shown yet waits for it', () => {
  const { newest, shown, value, covers } = sampled(5);
  const before = value.value;
  for (const half of [1000, 0.01]) {
    newest.value = sampleOf(half);
    expect(value.value).toBe(before);
    expect(covers(square(half)) && covers(square(5))).toBe(true);
    expect(covers(square(half * 100))).toBe(false);
  }
  shown.value = viewportOf(square(0.01));
  expect(value.value).toBe(newest.value);
});
