import { expect, test } from 'vitest';
import { texts } from './texts';

/** Texts that are a function of a count. */
const COUNTED = /^help\.lesson$|^lesson\.end$|^firstSteps\.choose$/;

/** Every text with its path, such as `charts.h.hint`. */
function flat(node: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[at, value] as const];
    // E.g. of the nine lessons.
    if (typeof value === 'function' && COUNTED.test(at)) return [[at, value(9) as string] as const];
    return typeof value === 'object' && value !== null ? flat(value, at) : [];
  });
}

const korean = new Map(flat(texts.ko));
const all = flat(texts.en).map(([at, en]) => ({ at, en, ko: korean.get(at) ?? '' }));

test('both languages name the same values', () => {
  const values = (text: string) =>
    [...new Set([...text.matchAll(/\{\w+\}/g)].map(([place]) => place))].toSorted().join();
  expect(all.filter(({ en, ko }) => values(en) !== values(ko))).toEqual([]);
});

test('what is said of each entry of a catalogue is in the language of its folder', () => {
  const words = all.filter(({ at }) =>
    /^(objectives|methodBlurbs|optimizers|parameters)\./.test(at),
  );
  expect(words.length).toBeGreaterThan(50);
  for (const { at, en, ko } of words.filter(({ at }) => /^(objectives|methodBlurbs)/.test(at))) {
    expect(en, at).toMatch(at.startsWith('objectives') ? /[a-z]/ : /^\w.*\.$/);
    expect(ko, at).toMatch(at.startsWith('objectives') ? /[가-힣]/ : /[가-힣].*니다\.$/);
  }
  expect(words.filter(({ en, ko }) => !/\w/.test(en) || !/\w|[가-힣]/.test(ko))).toEqual([]);
});

test('a hint is a sentence that ends', () => {
  const hints = all.filter(({ at }) =>
    /^help\.|^charts\.\w+\.hint$|^scale\.hints\.|\.zoomHint$|^arithmetic\.hint$/.test(at),
  );
  expect(hints.length).toBeGreaterThan(25);
  // Only the rule for x closes itself.
  const open = hints.filter(
    ({ at, en, ko }) => at !== 'help.lr' && !(en.endsWith('.') && ko.endsWith('.')),
  );
  expect(open).toEqual([]);
});

test('Korean sets brackets and percent signs, but of a point, close to their word', () => {
  expect(
    all.filter(({ ko }) => /[가-힣] \((?![{xX]|−?\d+, −?\d|\d −| \))|[\d}] %/.test(ko)),
  ).toEqual([]);
});
