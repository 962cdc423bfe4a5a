import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepare, ranked, rankOf, type Searchable } from './rank';

const rank = (query: string, ...names: readonly string[]) =>
  rankOf(prepare({ names, also: ['Group'] }), query);

test.each([
  ['step', 'Step back', 0],
  ['back', 'Step back', 1],
  ['tep', 'Step back', 2],
  ['group', 'Step back', 3],
  ['sb', 'Step back', 4],
  ['roup', 'Step back', null],
  ['ptes', 'Step back', null],
  ['발표', '발표 모드', 0],
  ['모드', '발표 모드', 1],
  ['ㅂㅍ', '발표 모드', 0],
  ['ㅁㄷ', '발표 모드', 1],
  ['ㅍ ㅁ', '발표 모드', 2],
  ['발표모', '발표 모드', 2],
  ['group step', 'Step back', 3],
  ['  STEP   back ', 'Step back', 0],
  ['', 'Step back', 0],
])('for “%s” the entry “%s” has the rank %s', (query, name, expected) => {
  expect(rank(query, name)).toBe(expected);
});

test('an entry is found by its name in either language', () => {
  expect(rank('undo', '실행 취소', 'Undo')).toBe(0);
  expect(rank('취소', '실행 취소', 'Undo')).toBe(1);
});

test('the best come first, and equals keep their order', () => {
  const entries = ['Last step', 'Astepper', 'Step back', 'Step forward', 'Undo'].map((name) => ({
    name,
    prepared: prepare({ names: [name], also: [] }),
  }));
  const found = ranked(entries, 'step').map(({ name }) => name);
  expect(found).toEqual(['Step back', 'Step forward', 'Last step', 'Astepper']);
});

const word = fc.stringMatching(/^[a-z가-힣]{1,6}$/);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const entry: fc.Arbitrary<Searchable> = fc.record({
  names: fc.array(name, { minLength: 1, maxLength: 3 }),
  also: fc.array(name, { maxLength: 2 }),
});

/** A part of one of the names. */
const part = entry.chain((searchable) =>
  fc
    .constantFrom(...searchable.names)
    .chain((text) =>
      fc
        .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
        .map(([from, size]) => ({ searchable, text, from, query: text.slice(from, from + size) })),
    ),
);

test('every part of a name finds it: its beginning first, then that of a word', () => {
  const said = part.filter(({ query }) => query.trim() !== '');
  fc.assert(
    fc.property(said, ({ searchable, text, from, query }) => {
      const worst = from === 0 ? 0 : text[from - 1] === ' ' || text[from] === ' ' ? 1 : 2;
      expect(rankOf(prepare(searchable), query) ?? Infinity).toBeLessThanOrEqual(worst);
    }),
  );
});

test('what is typed further never finds more', () => {
  fc.assert(
    fc.property(entry, name, (searchable, query) => {
      const prepared = prepare(searchable);
      for (let length = 1; length < query.length; length++) {
        if (rankOf(prepared, query.slice(0, length + 1)) === null) continue;
        expect(rankOf(prepared, query.slice(0, length))).not.toBeNull();
      }
    }),
  );
});
