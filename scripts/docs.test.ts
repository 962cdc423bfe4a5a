// Where the documents lead to is there, and their tables have the numbers of the lab.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { descend } from '../src/core/run/descend';
import { objectives } from '../src/core/objectives';
import { book } from '../src/core/objectives/book';
import { outcome } from '../src/core/outcome/outcome';
import { requests } from '../src/shared/protocol/protocol';
import { languages } from '../src/shared/languages';
import { texts } from '../src/i18n/texts';
import { outcomeTitle } from '../src/i18n/verdict';
import { filesIn, pages, read, rowIn } from './pages.fixture';
import { inProject } from './project.mjs';

/** The first column of the table under a heading, without its back-quotes. */
const firstColumn = (page: string, heading: string): string[] => {
  const [part] = read(page).split(`## ${heading}\n`)[1].split('\n## ');
  return [...part.matchAll(/^\| `([^`]+)`/gm)].map(([, cell]) => cell);
};

/** The headings of a page as GitHub makes addresses of them. */
const anchors = (page: string): string[] =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

const folders = ['src', 'scripts', 'e2e', 'bench', 'golden', 'docs', 'resources'];
/** Every file and folder of the project, with slashes. */
const tree = [...readdirSync(inProject()), ...folders.flatMap((folder) => filesIn(folder, /./))];

const FILE = /^[\w@.-]*[a-zA-Z][\w@./-]*\.(?:tsx?|[mc]?js|json|css|md|py|html|svg|ipynb)$/;
const FOLDER = /^[a-zA-Z][\w.-]*(?:\/[\w.-]+)+\/?$/;

/** What stands between back-quotes in a text and looks like a file or a folder. */
const pathsOf = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)]
    .map(([, quoted]) => quoted)
    .filter((quoted) => FILE.test(quoted) || FOLDER.test(quoted));

/** What only a build makes, and the kinds of files, which look like folders. */
const ELSEWHERE = /^(?:dist|text|font)\/|^sw\.js$/;

/** Whether the project has it, in whole or from some folder on; NAME stands for any name. */
function isInProject(named: string): boolean {
  if (ELSEWHERE.test(named)) return true;
  const pattern = named.replace(/\/$/, '').replaceAll('.', '\\.').replaceAll('NAME', '[\\w-]+');
  const fits = new RegExp(`^(?:.*/)?${pattern}$`);
  return tree.some((each) => fits.test(each));
}

test.each(pages)('%s leads to, and names, what exists', (page) => {
  const text = read(page);
  const links = [...text.matchAll(/\]\((?!https?:)([^)\s#]*)(?:#([^)\s]+))?\)/g)];
  const broken = links.filter(([, to, id]) => {
    const there = to === '' ? page : path.join(path.dirname(page), to);
    return !existsSync(inProject(there)) || (id !== undefined && !anchors(there).includes(id));
  });
  expect.soft(broken.map(([link]) => link)).toEqual([]);
  const named = [...text.matchAll(/(?:`|^|\$ )npm (?:run (?:-s )?)?([\w:]+)/gm)];
  const known = Object.keys(JSON.parse(read('package.json')).scripts);
  expect.soft(named.flatMap(([, name]) => (known.includes(name) ? [] : name))).toEqual([]);
  expect.soft(pathsOf(text).filter((each) => !isInProject(each))).toEqual([]);
});

const here = [
  'scripts/docs.test.ts',
  'docs.test.ts',
  'main/trust',
  'core/objectives/NAME.ts',
  'package.json',
];
const nowhere = ['s.test.ts', 'core/trust', 'docsXtest.ts', 'core/NAME/NAME.css'];
test('a path is seen as one, and whether it is in the project', () => {
  const named = [...here, ...nowhere];
  const quoted = named.map((each) => `\`${each}\``).join(', ');
  expect(pathsOf(`Read ${quoted}, not \`1/3\`, \`f.x\` or \`run()\`.`)).toEqual(named);
  expect(named.filter(isInProject)).toEqual(here);
});

test('the check sees every page there is', () => {
  expect(pages.length).toBeGreaterThan(12);
  expect(pages).toEqual(expect.arrayContaining(['docs/model.ko.md', 'docs/ARCHITECTURE.md']));
});

test('an objective is named where ARCHITECTURE sends whoever adds one, and nowhere else', () => {
  const [, item] = /^- \*\*An objective\*\*(.*?)^- /ms.exec(read('docs/ARCHITECTURE.md'))!;
  const named = pathsOf(item).map((place) => `src/${place.replace('NAME', 'beale')}`);
  // The compiler asks each language for its words of every objective.
  const words = languages.map((language) => `src/i18n/${language}/catalogue.ts`);
  const own = 'src/core/objectives/objectives.test.ts';
  const places = filesIn('src', /\.tsx?$/)
    .filter((file) => file === own || !/\.(test|fixture)\.ts$/.test(file))
    .filter((file) => read(file).includes('beale'));
  expect(places.toSorted()).toEqual([...named, ...words].toSorted());
});

test('ARCHITECTURE lists the messages of the protocol, no more and no fewer', () => {
  expect(firstColumn('docs/ARCHITECTURE.md', 'Messages')).toEqual(Object.keys(requests));
});

describe.each([
  ['docs/model.md', 'The catalogue', 'en'],
  ['docs/model.ko.md', '함수 목록', 'ko'],
] as const)('%s', (page, catalogue, language) => {
  const rates = read(page).split('| 1 − 2·lr ')[1]?.split('\n\n')[0];

  test('has lines for objectives of the catalogue, with their formula and rate', () => {
    // The page of every function has them all, by itself: whoever misses one here is led there.
    expect(read(page)).toContain(language === 'en' ? '(functions.md)' : '(functions.ko.md)');
    const told = objectives.filter(({ id }) => firstColumn(page, catalogue).includes(id));
    expect(firstColumn(page, catalogue)).toEqual(told.map(({ id }) => id));
    expect(told.length).toBeGreaterThanOrEqual(16);
    for (const { id, formula, lr } of told) {
      expect(rowIn(page, id)).toContain(`\`${formula}\``);
      expect(rowIn(page, id)).toMatch(new RegExp(`\\| ${lr} +\\|`));
    }
  });

  test.each([0.1, 0.9, 1, 1.01, 1.2, 10, 1e-10])('names what becomes of lr = %s', (lr) => {
    const run = { objective: book, start: book.start, lr, steps: 100, h: 1e-4 } as const;
    const numerical = { ...run, gradient: 'numerical' } as const;
    const title = outcomeTitle(texts[language], outcome(numerical, descend(numerical)));
    expect(rates).toContain(`**${title}**`);
    expect(rates).toContain(String(lr));
  });

  test('says where arriving begins and ends: 1e-4 of the way left after 100 steps', () => {
    for (const side of [-1, 1]) {
      const lr = (1 + side * 1e-4 ** (1 / 100)) / 2;
      expect(rates).toContain(` ${lr.toFixed(3)}`);
    }
  });
});
