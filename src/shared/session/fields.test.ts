import { expect, test } from 'vitest';
import { fields, parseField, readField } from './fields';
import { expectRefused } from '../../i18n/said.fixture';
import { texts } from '../../i18n/texts';

type Name = 'lr' | 'start' | 'steps' | 'h';
type Typed = Readonly<Record<Name, Readonly<Record<string, number>>>>;

const accepted: Typed = {
  lr: { '0.1': 0.1, '1e-10': 1e-10, ' 10 ': 10, '.5': 0.5, '1E3': 1000, '０．５': 0.5 },
  start: { '-3': -3, '\u22123.5': -3.5, '1e300': 1e300, '-0': 0, '－３': -3 },
  steps: { '1': 1, '1e6': 1_000_000 },
  h: { '1e-4': 1e-4 },
};

/** What a person may type in the window, who may compute. */
const computed: Typed = {
  lr: { '1/3': 1 / 3, '10^-3': 0.001, '10⁻¹⁰': 1e-10, '１/３': 1 / 3 },
  start: { '-3/2': -1.5, 'ln 3': Math.log(3), '2-2': 0 },
  steps: { '10^2': 100 },
  h: { '1*10^-4': 1e-4 },
};

const refused: readonly (readonly [Name, readonly string[]])[] = [
  ['lr', ['0', '-0.1', 'NaN', 'Infinity', '1e400', 'fast', '0x10', '1,5', '1e-999', '0.1 m', '']],
  ['start', ['three', '3 4', '--4', '-', ' ']],
  ['steps', ['0', '1.5', '1e9', '-1', '1000001']],
  ['h', ['0', '2', '']],
];
const refusedComputed: typeof refused = [
  ['lr', ['-1/3', '1/0', 'x0']],
  ['steps', ['1/2']],
  ['h', ['10/3', '10²']],
];

const each = (lists: typeof refused) =>
  lists.flatMap(([name, typed]) => typed.map((text) => [name, text] as const));
const rowsOf = (typed: Typed) =>
  (Object.keys(typed) as Name[]).flatMap((name) =>
    Object.entries(typed[name]).map(([text, value]) => [name, text, value] as const),
  );

const typed = [...rowsOf(accepted), ...rowsOf(computed)];
test.each(typed)('%s may be typed “%s” in the window', (name, text, value) => {
  expect(readField(fields[name], text)).toEqual({ ok: true, value });
});

test.each(rowsOf(accepted))('%s may be “%s” elsewhere too', (name, text, value) => {
  expect(parseField(fields[name], text)).toEqual({ ok: true, value });
});

test.each(each(refused))('%s may not be “%s”, and one sentence says why', (name, text) => {
  const { en, ko } = expectRefused(parseField(fields[name], text), /./);
  for (const sentence of [en, ko]) expect(sentence).toContain(text);
  expect(en).toContain(texts.en.fields[name].label);
  expect(ko).toContain(texts.ko.fields[name].label);
});

const untypable = each([...refused, ...refusedComputed]);
test.each(untypable)('%s may not be typed “%s” in the window', (name, text) => {
  const problem = { code: 'badNumber', field: fields[name].id, text };
  expect(readField(fields[name], text)).toEqual({ ok: false, problem });
});
