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
