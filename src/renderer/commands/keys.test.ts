import { expect, it } from 'vitest';
import type { CommandId } from '../../shared/commands/registry';
import { commandFor, menuCommandFor, type FocusWants, type Key } from './keys';

const alone = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const press = (code: string, more: Partial<Key> = {}): Key => {
  const key = code === 'Space' ? ' ' : (/^Key(.)/.exec(code)?.[1]?.toLowerCase() ?? code);
  return { ...alone, isComposing: false, defaultPrevented: false, key, code, ...more };
};

const usual = {
  focus: 'nothing' as FocusWants,
  presenting: false,
  lesson: false,
  setUps: false,
  platform: 'other' as const,
};
type Scene = Partial<typeof usual>;
const meant = (key: Key, scene: Scene = {}) => commandFor(key, { ...usual, ...scene });

const controls: readonly FocusWants[] = ['keys', 'space', 'nothing'];
const presenting = { presenting: true };
const inLesson = { presenting: true, lesson: true };
const ctrl = { ctrlKey: true };

it.each<[string, Partial<Key>, CommandId]>([
  ['Space', {}, 'playPause'],
  ['ArrowLeft', {}, 'stepBack'],
  ['ArrowRight', {}, 'stepForward'],
  ['Home', {}, 'firstStep'],
  ['End', {}, 'lastStep'],
  ['KeyR', {}, 'restart'],
  ['KeyR', { key: 'ㄱ' }, 'restart'],
  ['KeyD', {}, 'arithmetic'],
  ['KeyM', {}, 'sharedArray'],
  ['F5', {}, 'presenter'],
  ['F11', {}, 'fullScreen'],
  // Wherever a layout has them.
  ['BracketLeft', { key: '[' }, 'slower'],
  ['BracketRight', { key: ']' }, 'faster'],
])('%s %j means %s when no control has the focus', (code, more, command) => {
  expect(meant(press(code, more))).toBe(command);
});

it.each<[FocusWants, string[], Partial<Key>]>([
  ['keys', ['Space', 'ArrowLeft', 'Home', 'KeyR'], {}],
  ['text', ['Space', 'ArrowLeft', 'Home', 'KeyR'], {}],
  ['space', ['Space'], {}],
  // What was typed there is undone there.
  ['text', ['KeyZ', 'KeyY'], ctrl],
  ['dialog', ['KeyZ', 'KeyY'], ctrl],
])('leaves to a control of %s its %j %j', (focus, codes, more) => {
  for (const code of codes) expect(meant(press(code, more), { focus })).toBeNull();
});

it('leaves the arrows to no button', () => {
  expect(meant(press('ArrowRight'), { focus: 'space' })).toBe('stepForward');
});

it.each<[string, Partial<Key>, CommandId]>([
  ['KeyZ', ctrl, 'undo'],
  ['KeyY', ctrl, 'redo'],
  ['KeyK', { altKey: true, key: 'ㅏ' }, 'playPause'],
  ['KeyR', { altKey: true }, 'restart'],
])('%s %j means %s from anywhere', (code, more, command) => {
  for (const focus of controls) expect(meant(press(code, more), { focus })).toBe(command);
});

it.each([ctrl, { metaKey: true }, { isComposing: true }, { defaultPrevented: true }])(
  'leaves a key with %j alone',
  (more) => expect(meant(press('KeyR', more))).toBeNull(),
);

it.each<[string, Scene, CommandId]>([
  ['PageDown', presenting, 'stepForward'],
  ['PageUp', presenting, 'stepBack'],
  ['Escape', presenting, 'stepOut'],
  ['PageDown', inLesson, 'lessonForward'],
  ['PageUp', inLesson, 'lessonBack'],
])('%s in %j means %s, and nothing where nobody presents', (code, scene, command) => {
  expect(meant(press(code), scene)).toBe(command);
  expect(meant(press(code), { ...scene, presenting: false })).toBeNull();
});

it.each<[string, Partial<Key>, CommandId]>([
  ['ArrowUp', {}, 'lrUp'],
  ['ArrowDown', {}, 'lrDown'],
  ['Digit1', { key: '1' }, 'lrTooLarge'],
  ['Digit2', { key: '2' }, 'lrRight'],
  ['Digit3', { key: '3' }, 'lrTooSmall'],
  ['Numpad3', { key: '3' }, 'lrTooSmall'],
  ['KeyB', { key: 'ㅠ' }, 'blank'],
  ['Period', { key: '.' }, 'blank'],
  ['KeyL', { key: 'l' }, 'laser'],
  ['KeyK', { key: 'k' }, 'spotlight'],
  ['Equal', { key: '+', shiftKey: true }, 'spotWider'],
  ['NumpadAdd', { key: '+' }, 'spotWider'],
  ['BracketRight', { key: '+' }, 'spotWider'],
  ['Minus', { key: '-' }, 'spotNarrower'],
])('%s %j means %s while presenting, and nothing otherwise', (code, more, command) => {
  expect(meant(press(code, more), presenting)).toBe(command);
  expect(meant(press(code, more))).toBeNull();
  expect(meant(press(code, more), { presenting: true, focus: 'keys' })).toBeNull();
});

it('opens set-ups with digits while there are any; Shift then chooses a preset', () => {
  const digit = (k: number, shiftKey = false) => press(`Digit${k}`, { key: `${k}`, shiftKey });
  const listed = { presenting: true, setUps: true };
  expect([1, 9].map((k) => meant(digit(k), listed))).toEqual(['setUp1', 'setUp9']);
  expect(meant(digit(9), presenting)).toBeNull();
  expect(meant(digit(1), { setUps: true })).toBeNull();
  expect(meant(digit(2), { ...listed, focus: 'text' })).toBeNull();
  for (const scene of [listed, presenting]) expect(meant(digit(3, true), scene)).toBe('lrTooSmall');
});

it.each([
  ['KeyS', ctrl, 'save'],
  ['KeyO', ctrl, 'open'],
  ['KeyP', ctrl, 'print'],
  ['KeyC', { ctrlKey: true, shiftKey: true }, 'copyPicture'],
  // What the browser needs, and what is typed.
  ['KeyW', ctrl, null],
  ['KeyT', ctrl, null],
  ['KeyN', ctrl, null],
  ['KeyR', ctrl, null],
  ['Equal', ctrl, null],
  ['KeyC', ctrl, null],
  ['KeyV', ctrl, null],
  ['KeyS', {}, null],
  ['KeyS', { ctrlKey: true, isComposing: true }, null],
] as const)('where a browser has no menu, %s %j means %s', (code, more, command) => {
  expect(menuCommandFor(press(code, more), 'other')).toBe(command);
});

it('follows the command key of a Mac', () => {
  const saves = [{ metaKey: true }, ctrl].map((more) => menuCommandFor(press('KeyS', more), 'mac'));
  expect(saves).toEqual(['save', null]);
});
