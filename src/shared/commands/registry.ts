// Every command, one row each: its keys, and its place in the menu bar. Menus, tooltips, the list of
// keys and the palette all come from here; what it is called is `commands` of each language, what it
// does a handler in `renderer/commands`.

import type { CommandRow } from './command-row';
import { presentRows } from './present-rows';

export const commandRows = [
  {
    id: 'open',
    group: 'file',
    keys: [{ press: 'Mod+O', where: 'menu' }],
    menu: { part: 1, letter: 'O' },
  },
  {
    id: 'save',
    group: 'file',
    keys: [{ press: 'Mod+S', where: 'menu' }],
    menu: { part: 1, letter: 'S' },
  },
  {
    id: 'setUps',
    group: 'file',
    keys: [{ press: 'Mod+L', where: 'anywhere' }],
    menu: { part: 1, letter: 'U' },
  },
  { id: 'addSetUp', group: 'file', keys: [], menu: { part: 1, letter: 'D' } },
  {
    id: 'export',
    group: 'file',
    keys: [{ press: 'Mod+E', where: 'menu' }],
    menu: { part: 2, letter: 'E' },
  },
  { id: 'savePage', group: 'file', keys: [], menu: { part: 2, letter: 'G' } },
  { id: 'share', group: 'file', keys: [], menu: { part: 1, letter: 'R' } },
  {
    id: 'print',
    group: 'file',
    keys: [{ press: 'Mod+P', where: 'menu' }],
    menu: { part: 2, letter: 'P' },
  },
  {
    id: 'undo',
    group: 'edit',
    keys: [{ press: 'Mod+Z', where: 'unlessTyping' }],
    menu: { part: 1, letter: 'U' },
  },
  {
    id: 'redo',
    group: 'edit',
    keys: [{ press: 'Mod+Y', mac: 'Mod+Shift+Z', where: 'unlessTyping' }],
    menu: { part: 1, letter: 'R' },
  },
  {
    id: 'copyPicture',
    group: 'edit',
    keys: [{ press: 'Mod+Shift+C', where: 'menu' }],
    menu: { part: 3, letter: 'I' },
  },
  { id: 'copyText', group: 'edit', keys: [], menu: { part: 3, letter: 'X' } },
  { id: 'copyCode', group: 'edit', keys: [], menu: { part: 3, letter: 'D' } },
  { id: 'pasteText', group: 'edit', keys: [], menu: { part: 3, letter: 'O' } },
  {
    id: 'settings',
    group: 'edit',
    keys: [{ press: 'Mod+Comma', where: 'menu' }],
    menu: { part: 4, letter: 'S' },
  },
  { id: 'defaultView', group: 'view', keys: [], menu: { part: 1, letter: 'D' } },
  {
    id: 'presenter',
    group: 'view',
    keys: [{ press: 'F5', where: 'anywhere' }],
    menu: { part: 1, letter: 'P' },
  },
  {
    id: 'fullScreen',
    group: 'view',
    keys: [{ press: 'F11', mac: 'Mod+Ctrl+F', where: 'anywhere' }],
    menu: { part: 1, letter: 'F' },
  },
  {
    id: 'multiples',
    group: 'view',
    keys: [{ press: 'J', where: 'page' }],
    menu: { part: 1, letter: 'L' },
  },
  { id: 'more', group: 'view', keys: [], menu: { part: 1, letter: 'M' } },
  {
    id: 'stepArrows',
    group: 'view',
    keys: [{ press: 'A', where: 'page' }],
    menu: { part: 2, letter: 'S' },
  },
  { id: 'wholeLab', group: 'lesson', keys: [] },
  { id: 'arithmetic', group: 'view', keys: [{ press: 'D', where: 'page' }] },
  { id: 'code', group: 'view', keys: [] },
  { id: 'sharedArray', group: 'view', keys: [{ press: 'M', where: 'page' }] },
  { id: 'courseMap', group: 'lesson', keys: [] },
  { id: 'saveLesson', group: 'lesson', keys: [] },
  { id: 'lessonEditor', group: 'lesson', keys: [] },
  {
    id: 'lessonForward',
    group: 'lesson',
    keys: [{ press: 'PageDown', where: 'page', only: 'presentingLesson' }],
  },
  {
    id: 'lessonBack',
    group: 'lesson',
    keys: [{ press: 'PageUp', where: 'page', only: 'presentingLesson' }],
  },
  {
    id: 'playPause',
    group: 'run',
    keys: [
      { press: 'Space', where: 'page' },
      { press: 'Alt+K', where: 'anywhere' },
    ],
    menu: { part: 1, letter: 'P' },
  },
  {
    id: 'stepBack',
    group: 'run',
    keys: [
      { press: 'Left', where: 'page' },
      { press: 'PageUp', where: 'page', only: 'presentingLab' },
    ],
    menu: { part: 1, letter: 'B' },
  },
  {
    id: 'stepForward',
    group: 'run',
    keys: [
      { press: 'Right', where: 'page' },
      { press: 'PageDown', where: 'page', only: 'presentingLab' },
    ],
    menu: { part: 1, letter: 'F' },
  },
  {
    id: 'firstStep',
    group: 'run',
    keys: [{ press: 'Home', where: 'page' }],
    menu: { part: 1, letter: 'I' },
  },
  {
    id: 'lastStep',
    group: 'run',
    keys: [{ press: 'End', where: 'page' }],
    menu: { part: 1, letter: 'L' },
  },
  {
    id: 'restart',
    group: 'run',
    keys: [
      { press: 'R', where: 'page' },
      { press: 'Alt+R', where: 'anywhere' },
    ],
    menu: { part: 2, letter: 'R' },
  },
  {
    id: 'race',
    group: 'run',
    keys: [{ press: 'E', where: 'page' }],
    menu: { part: 3, letter: 'A' },
  },
  {
    id: 'comparison',
    group: 'run',
    keys: [{ press: 'O', where: 'page' }],
    menu: { part: 3, letter: 'C' },
  },
  { id: 'slower', group: 'run', keys: [{ press: 'BracketLeft', where: 'page' }] },
  { id: 'faster', group: 'run', keys: [{ press: 'BracketRight', where: 'page' }] },
  { id: 'playSound', group: 'run', keys: [{ press: 'T', where: 'page' }] },
  {
    id: 'compareRates',
    group: 'compare',
    keys: [],
    menu: { part: 1, letter: 'T' },
  },
  { id: 'compareMethods', group: 'compare', keys: [], menu: { part: 1, letter: 'A' } },
  { id: 'compareDecades', group: 'compare', keys: [], menu: { part: 1, letter: 'L' } },
  { id: 'compareStarts', group: 'compare', keys: [], menu: { part: 1, letter: 'O' } },
  { id: 'compareGradients', group: 'compare', keys: [], menu: { part: 1, letter: 'G' } },
  { id: 'compareCells', group: 'compare', keys: [], menu: { part: 1, letter: 'C' } },
  {
    id: 'pinRun',
    group: 'compare',
    keys: [{ press: 'P', where: 'page' }],
    menu: { part: 2, letter: 'P' },
  },
  { id: 'duplicateRun', group: 'compare', keys: [], menu: { part: 2, letter: 'D' } },
  {
    id: 'nextRun',
    group: 'compare',
    keys: [{ press: 'G', where: 'page' }],
    menu: { part: 2, letter: 'N' },
  },
  {
    id: 'previousRun',
    group: 'compare',
    keys: [{ press: 'Shift+G', where: 'page' }],
    menu: { part: 2, letter: 'V' },
  },
  {
    id: 'renameRun',
    group: 'compare',
    keys: [{ press: 'F2', where: 'anywhere' }],
    menu: { part: 3, letter: 'E' },
  },
  { id: 'hideRun', group: 'compare', keys: [], menu: { part: 3, letter: 'H' } },
  { id: 'moveRunUp', group: 'compare', keys: [], menu: { part: 3, letter: 'U' } },
  { id: 'moveRunDown', group: 'compare', keys: [], menu: { part: 3, letter: 'W' } },
  { id: 'removeRun', group: 'compare', keys: [], menu: { part: 3, letter: 'R' } },
  { id: 'stopComparing', group: 'compare', keys: [], menu: { part: 4, letter: 'S' } },
  ...presentRows,
  {
    id: 'palette',
    group: 'help',
    keys: [{ press: 'Mod+K', where: 'anywhere' }],
    menu: { part: 1, letter: 'C' },
  },
  {
    id: 'keys',
    group: 'help',
    keys: [
      { press: 'F1', where: 'anywhere' },
      { press: '?', where: 'page' },
    ],
    menu: { part: 1, letter: 'K' },
  },
  {
    id: 'firstSteps',
    group: 'help',
    keys: [{ press: 'H', where: 'page' }],
    menu: { part: 2, letter: 'F' },
  },
  { id: 'glossary', group: 'help', keys: [], menu: { part: 2, letter: 'G' } },
  { id: 'guides', group: 'help', keys: [], menu: { part: 2, letter: 'T' } },
  { id: 'model', group: 'help', keys: [], menu: { part: 2, letter: 'M' } },
  { id: 'install', group: 'help', keys: [] },
  { id: 'about', group: 'help', keys: [], menu: { part: 3, letter: 'A' } },
] as const satisfies readonly CommandRow[];

export type CommandId = (typeof commandRows)[number]['id'];

export const commandRow = (id: CommandId): CommandRow & { readonly id: CommandId } =>
  rowsById.get(id) as CommandRow & { readonly id: CommandId };

const rowsById = new Map<CommandId, CommandRow>(commandRows.map((row) => [row.id, row]));
