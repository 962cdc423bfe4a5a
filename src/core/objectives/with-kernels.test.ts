// That its loops give the bits of the general ones is asked in kernels.test.ts.

import { expect, test } from 'vitest';
import { objectiveById } from '.';
import { withKernels } from './with-kernels';

test('a formula that is only to be read makes no loops, one that cannot be read is named', () => {
  const net = objectiveById('simplenet');
  expect(withKernels(net)).toBe(net);
  const entry = { ...objectiveById('book'), formula: 'x0^2 + y9' };
  expect(() => withKernels(entry)).toThrow('x0^2 + y9');
});
