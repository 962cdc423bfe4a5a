import { expect, it } from 'vitest';
import { gifDelay } from './delays';

it.each([10, 15, 24, 25, 30])('keeps the length of a film at %i pictures a second', (fps) => {
  const delays = Array.from({ length: 10 * fps }, (_, k) => gifDelay(k, fps));
  expect(delays.reduce((a, b) => a + b)).toBe(1000);
  // No two differ by more than the hundredth that cannot be split.
  expect(Math.max(...delays) - Math.min(...delays)).toBeLessThanOrEqual(1);
});
