import type { VNode } from 'preact';
import { expect, it, vi } from 'vitest';
import { texts } from '../../i18n/texts';
import { docPages, languageOf, pageBehind, titleOf, type DocPage } from './doc-pages';
import { Markdown } from './markdown';
import { textOf } from './text-of.fixture';

function show(text: string, from: DocPage = 'model.md', follow = vi.fn()) {
  const elements: VNode<Record<string, unknown>>[] = [];
  const behind = (link: string) => pageBehind(link, from);
  const page = Markdown({ text, names: texts.en.names, pageBehind: behind, follow });
  const shown = textOf(page, (element) => elements.push(element));
  const all = (type: string) => elements.filter((element) => element.type === type);
  return { shown: shown.trim().replaceAll(/\s+/g, ' '), all, follow };
}

/** Letters and digits: marks stand between words and inside of them. */
const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Those that a document means to show: no addresses, numbers of lists, languages of code, lines for the printer. */
const meantToShow = (text: string): string =>
  lettersOf(text.replaceAll(/^<div .*$|^ *\d+\. |^```\w+$|(?<=\])\([^)]*\)/gm, ''));

it('a page has headings two levels lower, under which a table has its name', () => {
  const { all } = show('# A\n\n## B `c`\n\n| d | e |\n| - | -: |\n| 1 | 2 |\n');
  expect(all('h3')).toHaveLength(1);
  expect(all('h4')).toHaveLength(1);
  expect(all('div')[0]?.props['aria-label']).toBe('Table: B c');
  expect(all('th').map(({ props }) => props['scope'])).toEqual(['col', 'col']);
  expect(all('td').map(({ props }) => props['class'])).toEqual([undefined, 'at-right']);
});

it('a page keeps lists, their numbers and what is in them', () => {
  const { shown, all } = show('3. a **b**\n   - c\n4. d\n');
  expect(all('ol')[0]?.props['start']).toBe(3);
  expect(all('li')).toHaveLength(3);
  expect(shown).toBe('a b c d');
});

it('a page shows code as it stands, and a lone tilde or star as itself', () => {
  const { shown, all } = show('`a*b*c` from 1 \\~ 3\n\n    x <- y  &amp; z\n');
  expect(all('code')).toHaveLength(1);
  expect(all('pre')[0]?.props['children']).toMatch(/^x <- y  &amp; z\s*$/);
  expect(shown).toContain('a*b*c from 1 ~ 3');
});

it('a page follows a link to another page, and only says the address of what lies outside', () => {
  const { shown, all, follow } = show(
    '[guides](../en/README.md), [code](../../../src/main/index.ts), [net](https://example.org/a)',
    'lessons/ko/descent.md',
  );
  expect(all('a')).toEqual([]);
  expect(all('button')).toHaveLength(1);
  (all('button')[0].props['onClick'] as () => void)();
  expect(follow).toHaveBeenCalledExactlyOnceWith('lessons/en/README.md');
  expect(shown).toBe('guides, code, net (https://example.org/a)');
});

it('a page shows the words of a picture, and no mark for the printer', () => {
  const text = '![a bowl](bowl.png)\n\n<div style="page-break-before: always"></div>\n';
  expect(show(text).shown).toBe('a bowl');
});

it('the documents are the models, the functions, what teachers make, and guides and worksheets of every lesson', () => {
  const pages = [...docPages.keys()];
  const subjects = ['model', 'functions', 'set-ups', 'lesson-files', 'exports'];
  const both = subjects.flatMap((subject) => [`${subject}.md`, `${subject}.ko.md`]);
  expect(pages).toEqual(expect.arrayContaining(both));
  expect(pages.filter((page) => page.startsWith('lessons/ko/worksheets/'))).toHaveLength(9);
  expect(pages.filter((page) => /^lessons\/en\/[^/]+$/.test(page))).toHaveLength(10);
});

it.each([...docPages])('%s is shown letter for letter, without a mark left', (page, text) => {
  const { shown, all } = show(text, page);
  expect(lettersOf(shown)).toBe(meantToShow(text));
  expect(shown).not.toMatch(/\*\*|`|\.md\)|\| -|<div/);
  expect(all('h3')).toHaveLength(1);
  expect(titleOf(page)).not.toBe(page);
  expect(['en', 'ko']).toContain(languageOf(page));
  // It leads only to pages of the help.
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to);
  expect(links.filter((to) => pageBehind(to, page) === null)).toEqual([]);
});
