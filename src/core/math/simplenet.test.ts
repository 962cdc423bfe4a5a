import { describe, expect, test } from 'vitest';
import golden from '../../../golden/notebook.json';
import { numericalGradient } from './numerical-gradient';
import { predict, simpleNet, softmax } from './simplenet';
import { ulp } from './ulp';

const { W, x, t, dW } = golden.simpleNet;
const weights = Float64Array.from(W.flat());

describe('the net of the notebook, bit for bit', () => {
  test('predicts, turns scores into probabilities, and has its loss', () => {
    const y = new Float64Array(3);
    predict(x, weights, y);
    expect([...y]).toEqual(golden.simpleNet.predict);
    expect(y.indexOf(Math.max(...y))).toBe(golden.simpleNet.argmax);
    softmax(y);
    expect([...y]).toEqual(golden.simpleNet.softmax);
    expect(simpleNet({ x, t }).f(weights)).toBe(golden.simpleNet.loss);
  });

  test('has its numerical gradient, save where the logarithms of V8 and numpy differ by one ulp', () => {
    const out = new Float64Array(6);
    numericalGradient(simpleNet({ x, t }).f, weights, 1e-4, out);
    const exact = out.map((value, k) => Number(value === dW.flat()[k]));
    expect([...exact]).toEqual([0, 1, 1, 0, 1, 1]);
    out.forEach((value, k) => {
      expect(Math.abs(value - dW.flat()[k])).toBeLessThan((1.001 * ulp(2.5)) / 2e-4);
    });
  });
});

test('softmax of large scores does not overflow', () => {
  const a = Float64Array.of(1010, 1000, 990);
  softmax(a);
  // numpy: softmax(np.array([1010, 1000, 990])), as in section 3.5.2 of the book
  expect(a[0]).toBeCloseTo(9.999546e-1, 9);
  expect(a[1]).toBeCloseTo(4.53978686e-5, 13);
  expect(a[2]).toBeCloseTo(2.06106005e-9, 17);
});

describe('any net', () => {
  const net = simpleNet({ x: [0.5, -1, 2], t: [0, 1] });

  test('has one variable a weight, and loses log of the number of classes with equal scores', () => {
    expect(net.dimension).toBe(6);
    expect(net.f(new Float64Array(6))).toBeCloseTo(-Math.log(0.5 + 1e-7), 15);
  });

  test('has the slope x·(y − t) where the answer is likely enough', () => {
    const out = new Float64Array(6);
    net.gradient(new Float64Array(6), out);
    // y = (1/2, 1/2), t = (0, 1)
    const by = [0.25, -0.25, -0.5, 0.5, 1, -1];
    out.forEach((value, k) => expect(value / by[k]).toBeCloseTo(1, 6));
  });

  test('has the exact slope also where y_t is far below 1e-7 and the loss levels out', () => {
    // One input, two classes: y_t = 1/(1 + e^d) at d = w11 − w12, so that f = −log(y_t + 1e-7).
    const one = simpleNet({ x: [1], t: [0, 1] });
    const out = new Float64Array(2);
    one.gradient(Float64Array.of(20, 0), out);
    const y = 1 / (1 + Math.exp(20));
    expect(out[0] / ((y * (1 - y)) / (y + 1e-7))).toBeCloseTo(1, 12);
    expect(out[1]).toBeCloseTo(-out[0], 12);
    expect(out[0]).toBeLessThan(0.021);
  });

  test('keeps nothing from one call to the next', () => {
    const before = net.f(weights);
    net.gradient(Float64Array.from([9, -9, 9, -9, 9, -9]), new Float64Array(6));
    expect(net.f(weights)).toBe(before);
  });
});
