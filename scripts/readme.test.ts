// The two READMEs are true and say the same: options, functions, keys and fields exist, and the
// numbers are the notebook's.
import { describe, expect, test } from 'vitest';
import golden from '../golden/notebook.json';
import { optionsOf } from '../src/shared/options/arguments.mjs';
import { formats } from '../src/shared/options/read-options';
import { trace } from '../src/cli/trace';
import { descend } from '../src/core/run/descend';
import { objectives } from '../src/core/objectives';
import { book } from '../src/core/objectives/book';
import { optimizerIds } from '../src/core/optimizers';
import { outcome } from '../src/core/outcome/outcome';
import { pressText } from '../src/shared/commands/key-text';
import { commandRows } from '../src/shared/commands/registry';
import {
  arrowKinds,
  chartKinds,
  defaultSession,
  figureKinds,
  groundKinds,
  languageChoices,
  parseSession,
  savedSession,
  scaleModes,
  themes,
} from '../src/shared/session/session';
import { gradientKinds } from '../src/shared/session/session-run';
import { texts } from '../src/i18n/texts';
import { outcomeTitle } from '../src/i18n/verdict';
import { blocks, read } from './pages.fixture';

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

/** A name as part of a pattern. */
const named = (name: string): string => name.replace(/[()]/g, '\\$&');

const levels = (page: string): string[] => read(page).match(/^#+(?= )/gm) ?? [];

describe('the READMEs in Korean and English', () => {
  test('lead to each other from the first line after the title', () => {
    expect(read('README.md').split('\n')[2]).toBe('[한국어](README.ko.md)');
    expect(read('README.ko.md').split('\n')[2]).toBe('[English](README.md)');
  });

  test('have the same sections, links, options, keys, fields and values', () => {
    expect(levels('README.ko.md')).toEqual(levels('README.md'));
    expect(codes('README.ko.md')).toEqual(codes('README.md'));
    expect(targets('README.ko.md').slice(1)).toEqual(targets('README.md').slice(1));
    expect(blocks('README.ko.md').slice(1)).toEqual(blocks('README.md').slice(1));
  });
});

describe.each(readmes)('%s', (page, language) => {
  test('has the test command that continuous integration runs', () => {
    const command = /exec (npm .*)$/m.exec(read('.ci/run'))?.[1];
    expect(command).toBe('npm test');
    expect(blocks(page)[0]).toContain(`${command} `);
  });

  test('has a row for every option of the start and only functions of the catalogue', () => {
    const rows = [...read(page).matchAll(/^\| `([^`]+)` +\|/gm)].map(([, cell = '']) => cell);
    const options = rows.filter((cell) => cell.startsWith('--'));
    expect(options.sort()).toEqual(
      optionsOf('lab')
        .map((name) => `--${name}`)
        .sort(),
    );
    // The page of every function has them all, by itself: whoever misses one here is led there.
    expect(read(page)).toContain(
      language === 'en' ? '(docs/functions.md)' : '(docs/functions.ko.md)',
    );
    const told = objectives.filter(({ id }) => rows.includes(id));
    const table = read(page)
      .split('\n\n')
      .find((part) => part.includes('\n| `book`'));
    const listed = [...(table ?? '').matchAll(/^\| `([^`]+)`/gm)].map(([, cell = '']) => cell);
    expect(listed).toEqual(told.map(({ id }) => id));
    expect(told.length).toBeGreaterThanOrEqual(16);
    for (const { id } of told) {
      expect(read(page)).toMatch(
        new RegExp(`^\\| \`${id}\` +\\| ${named(texts[language].objectives[id].name)} +\\|`, 'm'),
      );
    }
  });

  test('names every method and every value that a session can have', () => {
    const kinds = [optimizerIds, gradientKinds, scaleModes, chartKinds, groundKinds, figureKinds];
    const known = codes(page);
    for (const value of [...kinds, arrowKinds, languageChoices, themes, formats].flat()) {
      expect(known).toContain(value);
    }
  });

  test('gives the default of each option', () => {
    const { steps, gradient, optimizer, language: spoken, theme } = defaultSession;
    const defaults = { '--steps': steps, '--gradient': gradient, '--optimizer': optimizer.id };
    for (const [flag, value] of Object.entries({
      ...defaults,
      '--language': spoken,
      '--theme': theme,
    })) {
      const row = read(page)
        .split('\n')
        .find((line) => line.startsWith(`| \`${flag}\``));
      expect(row).toMatch(new RegExp(`\\| \`${value}\` +\\|$`));
    }
  });

  test('names every key', () => {
    const keys = commandRows.flatMap((row) =>
      row.keys.map(({ press }) => pressText(press, 'other')),
    );
    for (const key of keys) expect(codes(page)).toContain(key);
  });

  test.each([0.1, 10, 1e-10])('gives the last point and the verdict of lr = %s', (lr) => {
    const { start, steps, gradient, h } = defaultSession;
    const run = { objective: book, start, lr, steps, gradient, h };
    const title = outcomeTitle(texts[language], outcome(run, descend(run)));
    const point = golden.descentFresh.find((each) => each.lr === lr)?.rows.at(-1) ?? [];
    const row = read(page)
      .split('\n')
      .find((line) => line.startsWith(`| \`${lr}\``));
    expect(row).toContain(`(${point[0]}, ${point[1]})`);
    expect(row).toContain(`| ${title}: `);
  });

  test('shows what the trace prints', () => {
    const printed = blocks(page).find((block) => block.startsWith('$ npm run -s trace'));
    const [command = '', ...output] = (printed ?? '').split('\n');
    const args = command.replace('$ npm run -s trace -- ', '').split(' ');
    expect(output.join('\n')).toBe(trace(args, 'en').out);
  });

  test('shows a session that opens, with every field and its default', () => {
    const [text = '', ...others] = blocks(page).filter((block) => block.includes('"format"'));
    const session = JSON.parse(text);
    expect(parseSession(session)).toEqual({ ok: true, value: defaultSession });
    expect(others).toHaveLength(1);
    for (const other of others) expect(parseSession(JSON.parse(other)).ok).toBe(true);
    expect(Object.keys(session).sort()).toEqual(Object.keys(savedSession(defaultSession)).sort());
  });
});
