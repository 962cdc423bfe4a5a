import { signal } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { borrowed } from './borrowed';

test('what another lab is answered is taken as far as it fits, and kept when it no longer does', () => {
  const theirs = signal<number | null>(null);
  const asking = signal(true);
  const answer = borrowed({ value: theirs, asking }, (value) => (value > 0 ? 10 * value : null));
  const stop = answer.start();
  expect([answer.value.value, answer.asking.value]).toEqual([null, true]);
  asking.value = false;
  expect(answer.asking.value).toBe(false);
  const taken = [3, -1, null].map((value) => ((theirs.value = value), answer.value.value));
  expect(taken).toEqual([30, 30, 30]);
  stop();
  theirs.value = 7;
  expect(answer.value.value).toBe(30);
});
