import { expect, test } from 'vitest';
import golden from '../../../../../golden/notebook.json';
import { notebookNet, type Net } from '../../../../core/objectives/simplenet';
import { netValues } from './net-values';
import { numpyNumber } from '../../../drawing/text/numpy-text';
import { randomWeights } from './random-weights';

const weights = Float64Array.from(golden.simpleNet.W.flat());

test('the notebook’s net has its scores, probabilities, loss, answer and dW', () => {
  const { scores, y, loss, argmax, numerical, byHand } = netValues(notebookNet, weights, 1e-4);
  const { predict, softmax, ...printed } = golden.simpleNet;
  expect([[...scores], [...y]]).toEqual([predict, softmax]);
  expect(printed).toMatchObject({ loss, argmax });
  // As the notebook printed them.
  const shown = '0.51695424 0.03432234 -0.55127658 0.77543136 0.0514835 -0.82691487';
  expect([...numerical].map(numpyNumber).join(' ')).toBe(shown);
  // By numpy: np.outer(x, softmax(x @ W) - t)
  const expected = [
    0.5169548778103047, 0.03432237784463075, -0.5512772556549355, 0.7754323167154571,
    0.051483566766946126, -0.8269158834824032,
  ];
  byHand.forEach((value, k) => expect(value).toBeCloseTo(expected[k], 15));
});

const nets: readonly Net[] = [notebookNet, { x: [-1.5, 0.25], t: 0 }, { x: [3, 2], t: 1 }];

test.each(nets)('by hand dW differs by no more than the 1e-7 in the logarithm makes: %j', (net) => {
  for (let seed = 0; seed < 50; seed++) {
    const drawn = Float64Array.from(randomWeights(seed, 6));
    const { y, analytic, byHand } = netValues(net, drawn, 1e-4);
    analytic.forEach((slope, k) => {
      const most = Math.abs(byHand[k]) * (1e-7 / y[net.t]) * (1 + 1e-6) + 1e-15;
      expect(Math.abs(slope - byHand[k])).toBeLessThanOrEqual(most);
    });
  }
});

test('dW is 0 for a net that is shown zeros', () => {
  const { analytic, byHand } = netValues({ x: [0, 0], t: 1 }, weights, 1e-4);
  for (const value of [...analytic, ...byHand]) expect(Math.abs(value)).toBe(0);
});
