import { expect, test } from 'vitest';
import { describedSession } from './described-session';
import { readOptions } from './read-options';

const described = (...args: string[]) =>
  describedSession(readOptions('trace', args), () => {
    throw new Error('no file is asked for');
  });

test('a command line names schedule, noise and seed', () => {
  expect(described('--schedule=cosine').schedule).toEqual({ id: 'cosine' });
  expect(described('--schedule', 'step-decay:factor=1/3,every=5').schedule).toEqual({
    id: 'step-decay',
    params: { factor: 1 / 3, every: 5 },
  });
  expect(described('--noise=0.5').noise).toEqual({ sigma: 0.5, seed: 1 });
  expect(described('--noise=0.5', '--seed=7').noise).toEqual({ sigma: 0.5, seed: 7 });
});
