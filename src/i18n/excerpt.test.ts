import fc from 'fast-check';
import { expect, test } from 'vitest';
import { briefName, excerpt } from './excerpt';

test.each([
  ['lr', 'lr'],
  ['', ''],
  ['학습률 “0.1”', '학습률 “0.1”'],
  ['a\nb\tc', 'a\\nb\\tc'],
  ['\u001b[31mred\u0007', '\\u001b[31mred\\u0007'],
  ['\u202egnp.exe', '\\u202egnp.exe'],
  ['\ufeff\u0085\u2028', '\\ufeff\\u0085\\u2028'],
  ['\ud800', '\\ud800'],
  ['😀', '😀'],
  ['x'.repeat(40), 'x'.repeat(40)],
  ['x'.repeat(41), `${'x'.repeat(39)}…`],
  ['x'.repeat(1_000_000), `${'x'.repeat(39)}…`],
])('%j is shown as %s', (text, shown) => {
  expect(excerpt(text)).toBe(shown);
});

test.each([
  ['class.json', 'class.json'],
  [`${'a'.repeat(120)}.descent`, `${'a'.repeat(24)}…${'a'.repeat(7)}.descent`],
  ['a\u001b.json', 'a\\u001b.json'],
])('the file %j is shown as %s', (name, shown) => {
  expect(briefName(name)).toBe(shown);
});

test('of anything both are at most 40 characters that can be seen', () => {
  const codes = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 });
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    codes.map((each) => String.fromCharCode(...each)),
  );
  fc.assert(
    fc.property(anything, fc.constantFrom(excerpt, briefName), (text, show) => {
      const shown = show(text);
      expect(shown.length).toBeLessThanOrEqual(40);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    }),
    { numRuns: 200 },
  );
});
