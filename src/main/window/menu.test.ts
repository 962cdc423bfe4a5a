import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import type { Language } from '../../shared/languages';
import type { CommandRow } from '../../shared/commands/command-row';
import { commandRows, type CommandId } from '../../shared/commands/registry';
import { menuTemplate, withLetter } from './menu';
import { menuColumns } from './menu-items';

const none = () => {};
const nothing = { recent: [], openRecent: none, clearRecent: none, send: none, developing: false };

type Options = Partial<Parameters<typeof menuTemplate>[0]>;
const build = (language: Language, platform: NodeJS.Platform, others: Options = {}) =>
  menuTemplate({ ...nothing, language, platform, ...others });

const itemsOf = (template: MenuItemConstructorOptions[]) =>
  template.flatMap((column) => (Array.isArray(column.submenu) ? column.submenu : []));

const placed = commandRows.flatMap((row: CommandRow) => (row.menu ? row.id : [])).toSorted();

const platforms = ['linux', 'win32', 'darwin'] as const;

test('every command with a place in the menu is there, once, and its item sends it', () => {
  const sent: CommandId[] = [];
  const items = itemsOf(build('en', 'linux', { send: (id) => sent.push(id) })).filter(
    ({ id }) => id,
  );
  for (const { click } of items) (click as () => void)();
  expect(items.map(({ id }) => id)).toEqual(sent);
  expect(sent.toSorted()).toEqual(placed);
});

describe.each(platforms)('on %s', (platform) => {
  test('no key has two meanings', () => {
    const keys = itemsOf(build('en', platform)).flatMap((item) => item.accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('single keys that the page handles are only shown, or left out', () => {
    for (const item of itemsOf(build('en', platform))) {
      if (/^(Space|Left|Right|Home|End|[A-Z])$/.test(String(item.accelerator))) {
        expect(item.registerAccelerator).toBe(false);
        expect(platform).not.toBe('darwin');
      }
    }
  });
});

test('the keys are those of the design', () => {
  const keys = Object.fromEntries(
    itemsOf(build('en', 'linux')).flatMap((item) =>
      item.accelerator ? [[item.id, item.accelerator]] : [],
    ),
  );
  expect(keys).toEqual({
    open: 'CmdOrCtrl+O',
    save: 'CmdOrCtrl+S',
    setUps: 'CmdOrCtrl+L',
    export: 'CmdOrCtrl+E',
    print: 'CmdOrCtrl+P',
    undo: 'CmdOrCtrl+Z',
    copyPicture: 'CmdOrCtrl+Shift+C',
    settings: 'CmdOrCtrl+,',
    redo: 'CmdOrCtrl+Y',
    presenter: 'F5',
    fullScreen: 'F11',
    multiples: 'J',
    stepArrows: 'A',
    playPause: 'Space',
    stepBack: 'Left',
    stepForward: 'Right',
    firstStep: 'Home',
    firstSteps: 'H',
    lastStep: 'End',
    restart: 'R',
    race: 'E',
    comparison: 'O',
    pinRun: 'P',
    nextRun: 'G',
    previousRun: 'Shift+G',
    renameRun: 'F2',
    palette: 'CmdOrCtrl+K',
    keys: 'F1',
  });
});

test.each([
  ['Open…', 'O', '&Open…'],
  ['Step back', 'B', 'Step &back'],
  ['열기…', 'O', '열기(&O)…'],
  ['한 걸음 뒤로', 'B', '한 걸음 뒤로(&B)'],
])('of %s the letter %s opens it: %s', (label, letter, marked) => {
  expect(withLetter(label, letter)).toBe(marked);
});

describe.each(['en', 'ko'] as const)('in %s', (language) => {
  test('every entry has words, in Hangul where it is Korean', () => {
    const labels = [
      ...build(language, 'linux').map((column) => column.label),
      ...itemsOf(build(language, 'linux')).flatMap((item) => (item.type ? [] : [item.label])),
    ];
    for (const label of labels)
      expect(label).toMatch(language === 'ko' ? /[가-힣]/ : /^[\w &…/-]+$/);
  });

  const letterOf = (label = '') => /&(\w)/.exec(label)?.[1]?.toUpperCase() ?? 'none';
  const developers = build(language, 'linux', { developing: true });

  const menus = [
    { name: 'the bar', labels: developers.map(({ label }) => label) },
    ...build(language, 'linux').map((column) => ({
      name: column.label,
      labels: itemsOf([column]).flatMap((item) => (item.type ? [] : [item.label])),
    })),
  ];

  test.each(menus)('no two entries of a menu open with the same letter: $name', ({ labels }) => {
    const letters = labels.map(letterOf);
    expect(letters).not.toContain('none');
    expect(new Set(letters).size).toBe(letters.length);
  });

  test('no two menus have one name, those for developers neither', () => {
    const names = developers.map(({ label }) => label);
    expect(names).toHaveLength(menuColumns.length + 1);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('the recent files are listed, opened by their place, and cleared', () => {
  const [openRecent, clearRecent] = [vi.fn(), vi.fn()];
  const recent = [
    { name: 'a & b.json', folder: 'class' },
    { name: 'c.descent', folder: 'class' },
  ];
  const items = itemsOf(build('en', 'linux', { recent, openRecent, clearRecent }));
  const submenu = items.find((item) => item.submenu)?.submenu as MenuItemConstructorOptions[];
  expect(submenu.map(({ label }) => label)).toEqual([
    'a && b.json  –  class',
    'c.descent  –  class',
    undefined,
    'Clear the list',
  ]);
  for (const { click } of submenu) (click as (() => void) | undefined)?.();
  expect(openRecent.mock.calls).toEqual([[0], [1]]);
  expect(clearRecent).toHaveBeenCalledOnce();
  const empty = itemsOf(build('en', 'linux')).find((item) => item.submenu);
  expect(empty?.enabled).toBe(false);
});
