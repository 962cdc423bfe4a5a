import { expect, test } from 'vitest';
import { createCrashPolicy } from './crash-policy';

test('a page that ends by itself is no crash', () => {
  expect(createCrashPolicy(() => 0)('clean-exit')).toBe('ignore');
});

test.each([
  ['at once', 0, 'ask'],
  ['within a minute', 59_999, 'ask'],
  ['after a minute', 60_000, 'reload'],
])('a page that crashes is loaded again; the second time %s: %s', (_when, later, answer) => {
  let time = 1_000;
  const decide = createCrashPolicy(() => time);
  expect(decide('crashed')).toBe('reload');
  time += later;
  expect(decide('oom')).toBe(answer);
});
