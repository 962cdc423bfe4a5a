import { describe, expect, it } from 'vitest';
import { fields, parseField, type NumberField } from './fields';

const accepted: [NumberField, string, number][] = [
  [fields.lr, '0.1', 0.1],
  [fields.lr, '1e-10', 1e-10],
  [fields.lr, ' 10 ', 10],
  [fields.lr, '.5', 0.5],
  [fields.lr, '1E3', 1000],
  [fields.start, '-3', -3],
  [fields.start, '\u22123.5', -3.5],
  [fields.start, '1e300', 1e300],
  [fields.start, '-0', 0],
  [fields.steps, '1', 1],
  [fields.steps, '1e6', 1_000_000],
  [fields.h, '1e-4', 1e-4],
];

const refused: [NumberField, string][] = [
  [fields.lr, '0'],
  [fields.lr, '-0.1'],
  [fields.lr, 'NaN'],
  [fields.lr, 'Infinity'],
  [fields.lr, '1e400'],
  [fields.lr, 'fast'],
  [fields.lr, '0x10'],
  [fields.lr, '1,5'],
  [fields.lr, ''],
  [fields.start, 'three'],
  [fields.start, '3 4'],
  [fields.steps, '0'],
  [fields.steps, '1.5'],
  [fields.steps, '1e9'],
  [fields.steps, '-1'],
  [fields.h, '0'],
  [fields.h, '2'],
];

describe('a typed number', () => {
  it.each(accepted)('of %o may be “%s”', (field, text, value) => {
    expect(parseField(field, text)).toEqual({ ok: true, value });
  });

  it.each(refused)(
    'of %o may not be “%s”, and one sentence says why in both languages',
    (field, text) => {
      const parsed = parseField(field, text);
      if (parsed.ok) throw new Error(`accepted ${parsed.value}`);
      for (const sentence of Object.values(parsed.problem)) {
        expect(sentence).toMatch(/\.$/);
        if (text !== '') expect(sentence).toContain(text);
      }
      expect(parsed.problem.en).toContain(field.label.en);
      expect(parsed.problem.ko).toContain(field.label.ko);
    },
  );
});
