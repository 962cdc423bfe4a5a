import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import type { Language } from '../../shared/languages';
import type { CommandRow } from '../../shared/commands/command-row';
import { commandRows, type CommandId } from '../../shared/commands/registry';
import { menuTemplate, withLetter } from './menu';

const none = () => {};
const nothing = { recent: [], openRecent: none, clearRecent: none, send: none, developing: false };

type Options = Partial<Parameters<typeof menuTemplate>[0]>;
const build = (language: Language, platform: NodeJS.Platform, others: Options = {}) =>
  menuTemplate({ ...nothing, language, platform, ...others });

const itemsOf = (template: MenuItemConstructorOptions[]) =>
  template.flatMap((column) => (Array.isArray(column.submenu) ? column.submenu : []));

const placed = commandRows.flatMap((row: CommandRow) => (row.menu ? row.id : [])).toSorted();

test('every command with a place in the menu is there, once, and its item sends it', () => {
  const sent: CommandId[] = [];
  const all = itemsOf(build('en', 'linux', { send: (id) => sent.push(id) }));
  const items = all.filter(({ id }) => id);
  for (const { click } of items) (click as () => void)();
  expect(items.map(({ id }) => id)).toEqual(sent);
  expect(sent.toSorted()).toEqual(placed);
});

test('single keys that the page handles are only shown, and on macOS left out', () => {
  const singleOn = (platform: NodeJS.Platform) =>
    itemsOf(build('en', platform)).filter(({ accelerator = '' }) =>
      /^(Space|Left|Right|Home|End|[A-Z])$/.test(accelerator),
    );
  for (const item of [...singleOn('linux'), ...singleOn('win32')])
    expect(item.registerAccelerator, item.id).toBe(false);
  expect(singleOn('darwin')).toEqual([]);
});

test('the keys are those of the design', () => {
  const items = itemsOf(build('en', 'linux')).filter(({ accelerator }) => accelerator);
  expect(Object.fromEntries(items.map(({ id, accelerator }) => [id, accelerator]))).toEqual({
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

const named = (template: MenuItemConstructorOptions[]) =>
  template.flatMap(({ type, label = '' }) => (type ? [] : [label]));

describe.each([
  ['en', /^[\w &…/-]+$/],
  ['ko', /[가-힣]/],
] as const)('in %s', (language, words) => {
  const bar = build(language, 'linux', { developing: true });
  const menus = [bar, ...build(language, 'linux').map((column) => itemsOf([column]))].map(named);

  test.each(menus)('the entries of a menu have words, and open with a letter each: %s', (...is) => {
    const letters = is.map((label) => /&(\w)/.exec(label)?.[1]?.toUpperCase() ?? 'none');
    expect(letters).not.toContain('none');
    expect(new Set(letters).size).toBe(letters.length);
    for (const label of is) expect(label).toMatch(words);
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
  const files = ['a && b.json  –  class', 'c.descent  –  class'];
  expect(submenu.map(({ label }) => label)).toEqual([...files, undefined, 'Clear the list']);
  for (const { click } of submenu) (click as (() => void) | undefined)?.();
  expect(openRecent.mock.calls).toEqual([[0], [1]]);
  expect(clearRecent).toHaveBeenCalledOnce();
  const empty = itemsOf(build('en', 'linux')).find((item) => item.submenu);
  expect(empty?.enabled).toBe(false);
});
