import { expect, test } from 'vitest';
import golden from '../../../../../golden/notebook.json';
import { notebookNet } from '../../../../core/objectives/simplenet';
import { weightStep } from './weight-step';

const weights = Float64Array.from(golden.simpleNet.W.flat());
const g = golden.simpleNet.dW[0][0];

// L(w11 + h) − L(w11) by numpy.
test.each([
  [1e-4, 5.1695638767945695e-5],
  [0.01, 0.005171685819111982],
  [0.1, 0.05190698896455048],
  [1, 0.5355157289568071],
])('raising w11 by h = %d changes the loss by about 0.5170·h', (h, change) => {
  const at = weightStep(notebookNet, weights, 0, g, h);
  expect(at.predicted).toBeCloseTo(0.517 * h, 4);
  expect(at.change).toBeCloseTo(change, 14);
  expect(at.error).toBeCloseTo(change - g * h, 14);
});

test('ten times h makes a hundred times the error, while h is small', () => {
  const exact = 0.5169542411698202;
  const small = weightStep(notebookNet, weights, 0, exact, 1e-3).error;
  const larger = weightStep(notebookNet, weights, 0, exact, 1e-2).error;
  expect(larger / small).toBeGreaterThan(95);
  expect(larger / small).toBeLessThan(105);
});

test('changes only its own weight, and leaves them all as they were', () => {
  weightStep(notebookNet, weights, 3, g, 0.5);
  expect([...weights]).toEqual(golden.simpleNet.W.flat());
  // Without an input the weights of that input do nothing.
  const { change } = weightStep({ x: [0, 0.9], t: 2 }, weights, 1, 0, 1);
  expect(change).toBe(0);
});
