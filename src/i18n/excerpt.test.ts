import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

describe('whatever it is given', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
      .map((codes) => String.fromCharCode(...codes)),
  );
  test.each([
    ['an excerpt', excerpt],
    ['a name', briefName],
  ])('%s is at most 40 characters that can be seen', (_what, show) => {
    fc.assert(
      fc.property(anything, (text) => {
        const shown = show(text);
        expect(shown.length).toBeLessThanOrEqual(40);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });
});
