// What the documents say is true: links lead somewhere, commands and options exist, the numbers are
// the notebook's, and every entry of a catalogue has its line.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import golden from '../golden/notebook.json';
import { trace } from '../src/cli/trace';
import { objectives } from '../src/core/objectives';
import { optimizerIds } from '../src/core/optimizers';
import type { OutcomeKind } from '../src/core/outcome-kinds';
import { flags } from '../src/main/launch-flags';
import { requests } from '../src/shared/protocol';
import { defaultSession, parseSession } from '../src/shared/session';
import { verdictTitle } from '../src/shared/verdict';
import { inProject } from './project.mjs';

const read = (file: string): string => readFileSync(inProject(file), 'utf8');

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(inProject('docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];
const models = ['docs/model.md', 'docs/model.ko.md'] as const;

/** The first column of the table under a heading, without its back-quotes. */
const firstColumn = (page: string, heading: string): string[] => {
  const part = read(page).split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...part.matchAll(/^\| `([^`]+)`/gm)].map(([, cell = '']) => cell);
};

/** Blocks between fences, without them. */
const blocks = (page: string): string[] =>
  [...read(page).matchAll(/^```\w*\n(.*?)^```$/gms)].map(([, block = '']) => block);

describe.each(pages)('%s', (page) => {
  test('links to files that exist', () => {
    const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
    const local = links.filter((to) => !/^(https?:|#)/.test(to)).map((to) => to.split('#')[0]);
    const missing = local.filter((to) => !existsSync(path.join(inProject(path.dirname(page)), to)));
    expect(missing).toEqual([]);
  });

  test('begins a numbered list on a line of its own, not where a sentence breaks', () => {
    expect(read(page).match(/^[^\n]+\n *1[.)] .*/gm) ?? []).toEqual([]);
  });

  test('names npm scripts that exist', () => {
    const named = [...read(page).matchAll(/(?:`|^|\$ )npm (?:run (?:-s )?)?([\w:]+)/gm)];
    const known = Object.keys(JSON.parse(read('package.json')).scripts);
    const unknown = named.map(([, name = '']) => name).filter((name) => !known.includes(name));
    expect(unknown).toEqual([]);
  });

  test('names files of the project that exist', () => {
    const roots = 'src|scripts|e2e|golden|docs';
    const named = [...read(page).matchAll(new RegExp(`\`((?:${roots})/[\\w./-]+)\``, 'g'))];
    const missing = named
      .map(([, file = '']) => file)
      .filter((file) => !existsSync(inProject(file)));
    expect(missing).toEqual([]);
  });
});

test('the check sees every page there is', () => {
  expect(pages.length).toBeGreaterThan(12);
  expect(pages).toEqual(expect.arrayContaining([...models, 'docs/ARCHITECTURE.md']));
});

test('the test command of the README is what continuous integration runs', () => {
  const command = /exec (npm .*)$/m.exec(read('.ci/run'))?.[1];
  expect(command).toBe('npm test');
  expect(blocks('README.md')[0]).toContain(`${command} `);
});

describe('the README', () => {
  test('lists every option of the start and every function', () => {
    for (const flag of Object.keys(flags)) expect(read('README.md')).toContain(`\`${flag}`);
    for (const id of [...objectives.map((one) => one.id), ...optimizerIds]) {
      expect(read('README.md')).toContain(`\`${id}\``);
    }
  });

  test.each([0.1, 10, 1e-10])('gives the last point of lr = %s to the last digit, twice', (lr) => {
    const point = golden.descentFresh.find((run) => run.lr === lr)?.rows.at(-1) ?? [];
    const cell = `(${point[0]}, ${point[1]})`;
    expect(read('README.md').split(cell).length - 1).toBe(2);
  });

  test('shows what the trace prints', async () => {
    const shown = blocks('README.md').find((block) => block.startsWith('$ npm run -s trace'));
    const [command = '', ...output] = (shown ?? '').split('\n');
    const args = command.replace('$ npm run -s trace -- ', '').split(' ');
    expect(output.join('\n')).toBe((await trace(args, 'en')).out);
  });

  test('shows a session that opens, with every field and its default', () => {
    const text = blocks('README.md').find((block) => block.includes('"format"')) ?? '';
    const session = JSON.parse(text);
    expect(parseSession(session)).toEqual({ ok: true, value: defaultSession });
    expect(Object.keys(session).sort()).toEqual(Object.keys(defaultSession).sort());
  });
});

test('ARCHITECTURE lists the messages of the protocol, no more and no fewer', () => {
  expect(firstColumn('docs/ARCHITECTURE.md', 'Messages')).toEqual(Object.keys(requests));
});

describe.each([
  ['docs/model.md', 'The catalogue', 'Verdicts', 'en'],
  ['docs/model.ko.md', '함수 목록', '판정', 'ko'],
] as const)('%s', (page, catalogue, verdicts, language) => {
  test('has a line for each objective, with its formula and rate', () => {
    expect(firstColumn(page, catalogue)).toEqual(objectives.map((one) => one.id));
    for (const { id, formula, lr } of objectives) {
      const line = read(page)
        .split('\n')
        .find((each) => each.startsWith(`| \`${id}\``));
      expect(line).toContain(`\`${formula}\``);
      expect(line).toMatch(new RegExp(`\\| ${lr} +\\|`));
    }
  });

  test('explains each kind of outcome under the name that the lab gives it', () => {
    const kinds: Record<OutcomeKind, true> = {
      converged: true,
      creeping: true,
      oscillating: true,
      cycling: true,
      diverging: true,
      frozen: true,
      overflow: true,
      'undefined-here': true,
      'still-moving': true,
    };
    const part = read(page).split(`## ${verdicts}\n`)[1] ?? '';
    for (const kind of Object.keys(kinds) as OutcomeKind[]) {
      expect(part).toContain(`\`${kind}\``);
      expect(part).toContain(`**${verdictTitle(kind)[language]}`);
    }
  });
});
