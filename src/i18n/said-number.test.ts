import { expect, test } from 'vitest';
import type { Outcome } from '../core/outcome/kinds';
import { headline } from './headline';
import { outcomeSamples } from './outcome-samples.fixture';
import { saidNumber, saidPoint } from './said-number';
import { texts } from './texts';
import { verdict } from './verdict';

const { en, ko } = texts;

test.each([
  [0.43973, '0.4397', '0.4397'],
  [-1e308, '-1e308', '-1e308'],
  [Infinity, '∞', '∞'],
  [-Infinity, '-∞', '-∞'],
  [Number.NaN, 'not a number', '수가 아닌 값'],
])('the number %d is read as %s, in Korean %s', (value, english, korean) => {
  expect(saidNumber(en, value)).toBe(english);
  expect(saidNumber(ko, value)).toBe(korean);
});

test('a number has the digits that are asked for, a point its first numbers in brackets', () => {
  expect(saidNumber(en, 0.1 + 0.2, String)).toBe('0.30000000000000004');
  expect(saidNumber(en, Number.NaN, String)).toBe('not a number');
  expect(saidPoint(en, [-3, 0.25])).toBe('(-3, 0.25)');
  expect(saidPoint(en, [1, 2, 3])).toBe('(1, 2, 3)');
  expect(saidPoint(en, [1, 2, 3, 4, 5, 6])).toBe('(1, 2, …)');
  expect(saidPoint(ko, [Number.NaN, -Infinity])).toBe('(수가 아닌 값, -∞)');
});

/** What evidence measures, rather than counts. */
const measures =
  /^(x|f|slope|gradientNorm|moved|perStep|shrunkFrom|factor|swing|distance|largest|rate|within|part)$/;

const withNumber = (one: Outcome, value: number): Outcome =>
  ({
    ...one,
    evidence: Object.fromEntries(
      Object.entries(one.evidence as object).map(([key, was]: [string, unknown]) => {
        if (!measures.test(key) || was === null) return [key, was];
        return [key, Array.isArray(was) ? was.map(() => value) : value];
      }),
    ),
  }) as Outcome;

test.each(Object.values(outcomeSamples).flat())('$kind has words for any $evidence', (one) => {
  for (const value of [Number.NaN, Infinity, -Infinity, 1e308, -1e308]) {
    for (const t of [en, ko]) {
      const odd = withNumber(one, value);
      const { title, fact } = headline(t, odd, { steps: 100 });
      const said = `${title} ${fact} ${verdict(t, odd, { steps: 100 })}`;
      expect(said, `${value}`).not.toMatch(/NaN|Infinity|undefined|null|\{/);
    }
  }
});
