import { effect } from '@preact/signals-core';
import { expect, test } from 'vitest';
import { Covers } from './covers';
import { createLooks } from './looks';

test('what either asker covers is covered, until that asker covers it no more', () => {
  const looks = createLooks();
  const covers = new Covers(looks);
  covers.put('lesson', ['verdict', 'chart']);
  const before = looks.covered.value;
  covers.put('race', ['verdict']);
  // Nobody is told of the same covers again.
  expect(looks.covered.value).toBe(before);
  covers.put('race', ['verdict', 'path']);
  expect([...looks.covered.value].sort()).toEqual(['chart', 'path', 'verdict']);
  covers.put('lesson', []);
  expect(looks.covered.value).toEqual(['verdict', 'path']);
  covers.put('race', []);
  expect(looks.covered.value).toEqual([]);
});

test('several looks change at once, the others stay', () => {
  const { hover, code, presenter, set } = createLooks();
  const heard: unknown[] = [];
  effect(() => void heard.push([hover.value, code.value]));
  set({ hover: [1, 2], code: true });
  expect(heard).toEqual([
    [null, false],
    [[1, 2], true],
  ]);
  expect(presenter.value).toBe(false);
});
