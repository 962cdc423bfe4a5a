import { expect, test } from 'vitest';
import { fields, parseField, readField } from './fields';
import { expectRefused } from '../../i18n/said.fixture';
import { texts } from '../../i18n/texts';

type Field = (typeof fields)[keyof typeof fields];

const accepted: [Field, string, number][] = [
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
  [fields.lr, '０．５', 0.5],
  [fields.start, '－３', -3],
];

const refused: [Field, string][] = [
  [fields.lr, '0'],
  [fields.lr, '-0.1'],
  [fields.lr, 'NaN'],
  [fields.lr, 'Infinity'],
  [fields.lr, '1e400'],
  [fields.lr, 'fast'],
  [fields.lr, '0x10'],
  [fields.lr, '1,5'],
  [fields.lr, '1e-999'],
  [fields.lr, '0.1 m'],
  [fields.lr, ''],
  [fields.start, 'three'],
  [fields.start, '3 4'],
  [fields.start, '--4'],
  [fields.start, '-'],
  [fields.start, ' '],
  [fields.steps, '0'],
  [fields.steps, '1.5'],
  [fields.steps, '1e9'],
  [fields.steps, '-1'],
  [fields.steps, '1000001'],
  [fields.h, '0'],
  [fields.h, '2'],
  [fields.h, ''],
];

/** What a person may type in the window, who may compute. */
const computed: [Field, string, number][] = [
  [fields.lr, '1/3', 1 / 3],
  [fields.lr, '10^-3', 0.001],
  [fields.lr, '10⁻¹⁰', 1e-10],
  [fields.lr, '１/３', 1 / 3],
  [fields.start, '-3/2', -1.5],
  [fields.start, 'ln 3', Math.log(3)],
  [fields.steps, '10^2', 100],
  [fields.h, '1*10^-4', 1e-4],
  [fields.start, '2-2', 0],
];

test.each([...accepted, ...computed])(
  'of %o may be typed “%s” in the window',
  (field, text, value) => {
    expect(readField(field, text)).toEqual({ ok: true, value });
  },
);

test.each(accepted)('of %o may be “%s” elsewhere too', (field, text, value) => {
  expect(parseField(field, text)).toEqual({ ok: true, value });
});

test.each(refused)('of %o may not be “%s”, and one sentence says why', (field, text) => {
  const { en, ko } = expectRefused(parseField(field, text), /./);
  for (const sentence of [en, ko]) expect(sentence).toContain(text);
  expect(en).toContain(texts.en.fields[field.id].label);
  expect(ko).toContain(texts.ko.fields[field.id].label);
});

test.each<[Field, string]>([
  ...refused,
  [fields.lr, '-1/3'],
  [fields.lr, '1/0'],
  [fields.lr, 'x0'],
  [fields.steps, '1/2'],
  [fields.h, '10/3'],
  [fields.h, '10²'],
])('of %o may not be typed “%s” in the window', (field, text) => {
  expect(readField(field, text)).toEqual({
    ok: false,
    problem: { code: 'badNumber', field: field.id, text },
  });
});
