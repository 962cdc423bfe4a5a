import { expect, test } from 'vitest';
import { texts } from '../../i18n/texts';
import { runNews, type HeardRuns } from './run-news';

const t = texts.en.runs;
const heard = (names: string, active = 0, hidden: readonly number[] = []): HeardRuns => ({
  runs: names.split('').map((name) => {
    const style = 'abcdefgh'.indexOf(name);
    return { style, name, shown: !hidden.includes(style) };
  }),
  active,
});

test.each([
  ['nothing', heard('ab'), heard('ab'), ''],
  ['one more', heard('a'), heard('ab', 1), t.said.added(2)],
  ['one fewer', heard('abc'), heard('ac'), t.said.removed('b', 2)],
  ['a set', heard('a'), heard('abcde'), t.said.compared(5)],
  ['another set', heard('ab'), heard('cd', 2), t.said.compared(2)],
  ['one alone', heard('abcd'), heard('b', 1), t.said.compared(1)],
  ['another for the controls', heard('ab'), heard('ab', 1), t.said.active('b')],
  ['one that is hidden', heard('ab'), heard('ab', 0, [1]), t.said.hidden('b')],
  ['one that is shown again', heard('ab', 0, [1]), heard('ab'), t.said.shown('b')],
  ['a move', heard('abc'), heard('acb'), t.said.moved('b', 3, 3)],
] as const)('of %s it says so', (_, before, after, sentence) => {
  expect(runNews(t, before, after, 1)).toBe(sentence);
});

test('hiding the run of the controls says both', () => {
  expect(runNews(t, heard('ab'), heard('ab', 1, [0]), null)).toBe(
    `${t.said.hidden('a')} ${t.said.active('b')}`,
  );
});
