import fc from 'fast-check';
import { expect, test } from 'vitest';
import { constantValue } from './constant-value';
import { functions } from '../tree/functions';
import { valueOf } from './parsed.fixture';

/** All that is typed for a value. */
const typed: readonly (readonly [number, string])[] = [
  [1 / 3, '1/3'],
  [1.5, '3/2'],
  [3.55e-15 / 2e-4, '3.55e-15/2e-4'],
  [0.001, '10^-3 | 10⁻³'],
  [1e-10, '10**-10'],
  [-0.001, '-10^-3'],
  [1.78e-11, '1.78*10^-11 | 1.78×10⁻¹¹'],
  [-1.78e-11, '-1.78*10^-11'],
  [0.0003, '3*10^-4'],
  [0.5, '5e-3*10^2 | 0.5'],
  [Math.log(3), 'ln 3 | ln(3) | log(3) | np.log(3)'],
  [Math.SQRT2, 'sqrt 2 | √2'],
  [2, 'log10 100 | max(1, 2)'],
  [2 * Math.PI, '2pi'],
  [Math.E, 'e'],
  [9, '(1+2)*3'],
  [1024, '2^10'],
  [-3, '－３'],
  [7, '3--4'],
  [Infinity, '1/0'],
];

test.each(typed)('is %d: %s', (value, texts) => {
  for (const text of texts.split(' | ')) expect(constantValue(text), text).toBe(value);
});

const refused =
  ' | x0 | 2x | x0^2 + x1^2 | fast | 3 4 | 1,5 | 0x10 | 1/ | 1e | 2.5E  | 1e- | --4 | -+1 | (1';

test.each([...refused.split(' | '), '1 < 2 ? 3 : 4'])('“%s” is no constant', (text) => {
  expect(constantValue(text)).toBeNull();
});

test('law: a whole power of ten is the decimal of that power', () => {
  fc.assert(
    fc.property(fc.integer({ min: -307, max: 307 }), (k) => {
      expect(constantValue(`10^${k}`)).toBe(Number(`1e${k}`));
    }),
  );
});

test('law: a decimal times a power of ten is the decimal with that exponent', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      fc.integer({ min: -250, max: 250 }),
      (mantissa, k) => {
        const fixed = mantissa.toFixed(6);
        expect(constantValue(`${fixed}*10^${k}`)).toBe(Number(`${fixed}e${k}`));
      },
    ),
  );
});

test.each(Object.entries(functions))('%s is computed as in a formula', (name, entry) => {
  const values = [0.25, 0.75].slice(0, entry.arity);
  const text = `${name}(${values.join(', ')})`;
  const own = entry.code.slice('Math.'.length) as 'hypot';
  expect([constantValue(text), valueOf(text, 0, 0)]).toEqual(Array(2).fill(Math[own](...values)));
});
