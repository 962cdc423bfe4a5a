import { expect, it } from 'vitest';
import { linearAxis, symlogAxis } from '../../model/viewport/axis-scale';
import { axisTickText, countedFrom } from './axis-name';

it.each([
  ['nothing, around 0', linearAxis([-5, 5]), ''],
  ['a number below 0', linearAxis([-2 - 1e-6, -2 + 1e-6]), '+ 2'],
  ['a number above 0', linearAxis([1 - 1e-9, 1 + 1e-9]), '− 1'],
  ['the middle of a log axis', symlogAxis([-2, 4], 1, 1e-9), '− 1'],
  ['a minimum with many digits', symlogAxis([0, 7], 3.584428340330492, 1e-9), '− x*'],
])('an axis is counted from %s', (_, axis, text) => expect(countedFrom(axis)).toBe(text));

it('a tick is a power on a log axis where it is one, and a number on a linear one', () => {
  const log = symlogAxis([-1e9, 1e9], 0, 1e-3);
  const texts = [-1e6, -1000, -1, 0, 0.01, 10, 400].map((v) => axisTickText(v, log));
  expect(texts).toEqual(['−10⁶', '−10³', '−1', '0', '10⁻²', '10', '400']);
  expect(axisTickText(-1000, linearAxis([-5000, 5000]))).toBe('−1000');
});
