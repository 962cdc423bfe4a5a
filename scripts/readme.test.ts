// The two READMEs lead to the same places and name the same; their tables have the options, the
// defaults and the notebook's numbers, and what they print is what the lab prints.
import { describe, expect, test } from 'vitest';
import golden from '../golden/notebook.json';
import { optionsOf } from '../src/shared/options/arguments.mjs';
import { trace } from '../src/cli/trace';
import { descend } from '../src/core/run/descend';
import { book } from '../src/core/objectives/book';
import { outcome } from '../src/core/outcome/outcome';
import { defaultSession, parseSession, savedSession } from '../src/shared/session/session';
import { texts } from '../src/i18n/texts';
import { outcomeTitle } from '../src/i18n/verdict';
import { blocks, read, rowIn } from './pages.fixture';

const readmes = [
  ['README.md', 'en'],
  ['README.ko.md', 'ko'],
] as const;

/** What a page says in code between back-quotes, each once, whatever its language. */
const codes = (page: string): string[] => {
  const prose = read(page).replace(/^```.*?^```$/gms, '');
  return [...new Set([...prose.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code))].sort();
};

/** Where its links lead, with the pages of one language in place of the other's. */
const targets = (page: string): string[] =>
  [...read(page).matchAll(/\]\(([^)\s#]+)/g)].map(([, to = '']) =>
    to.replace('/ko/', '/en/').replace('-ko.', '-en.').replace('.ko.md', '.md'),
  );

const levels = (page: string): string[] => read(page).match(/^#+(?= )/gm) ?? [];

test('the READMEs lead to each other from the first line after the title', () => {
  expect(read('README.md').split('\n')[2]).toBe('[한국어](README.ko.md)');
  expect(read('README.ko.md').split('\n')[2]).toBe('[English](README.md)');
});

test('they have the same sections, links, options, keys, fields and values', () => {
  expect(levels('README.ko.md')).toEqual(levels('README.md'));
  expect(codes('README.ko.md')).toEqual(codes('README.md'));
  expect(targets('README.ko.md').slice(1)).toEqual(targets('README.md').slice(1));
  expect(blocks('README.ko.md').slice(1)).toEqual(blocks('README.md').slice(1));
});

describe.each(readmes)('%s', (page, language) => {
  test('has a row for every option of the start', () => {
    const rows = [...read(page).matchAll(/^\| `(--[^`]+)` +\|/gm)].map(([, cell = '']) => cell);
    expect(rows.toSorted()).toEqual(
      optionsOf('lab')
        .map((name) => `--${name}`)
        .toSorted(),
    );
  });

  const { steps, gradient, optimizer, language: spoken, theme } = defaultSession;
  test('gives the default of the options that have one', () => {
    const defaults = { steps, gradient, optimizer: optimizer.id, language: spoken, theme };
    for (const [option, value] of Object.entries(defaults)) {
      expect(rowIn(page, `--${option}`)).toMatch(new RegExp(`\\| \`${value}\` +\\|$`));
    }
  });

  test.each([0.1, 10, 1e-10])('gives the last point and the verdict of lr = %s', (lr) => {
    const { start, h } = defaultSession;
    const run = { objective: book, start, lr, steps, gradient, h };
    const title = outcomeTitle(texts[language], outcome(run, descend(run)));
    const point = golden.descentFresh.find((each) => each.lr === lr)?.rows.at(-1) ?? [];
    expect(rowIn(page, `${lr}`)).toContain(`(${point[0]}, ${point[1]})`);
    expect(rowIn(page, `${lr}`)).toContain(`| ${title}: `);
  });

  test('shows what the trace prints', () => {
    const printed = blocks(page).find((block) => block.startsWith('$ npm run -s trace'));
    const [command = '', ...output] = (printed ?? '').split('\n');
    const args = command.replace('$ npm run -s trace -- ', '').split(' ');
    expect(output.join('\n')).toBe(trace(args, 'en').out);
  });

  test('shows a session that opens, with every field and its default', () => {
    const [session, ...others] = blocks(page)
      .filter((block) => block.includes('"format"'))
      .map((block) => JSON.parse(block));
    expect(parseSession(session)).toEqual({ ok: true, value: defaultSession });
    expect(others.map((other) => parseSession(other).ok)).toEqual([true]);
    expect(Object.keys(session).sort()).toEqual(Object.keys(savedSession(defaultSession)).sort());
  });
});
