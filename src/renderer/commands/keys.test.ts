import { describe, expect, it } from 'vitest';
import type { CommandId } from '../../shared/commands/registry';
import { commandFor, menuCommandFor, type FocusWants, type Key } from './keys';

const press = (code: string, more: Partial<Key> = {}): Key => ({
  key: code === 'Space' ? ' ' : (/^Key(.)/.exec(code)?.[1]?.toLowerCase() ?? code),
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...more,
});

const meant = (
  key: Key,
  focus: FocusWants,
  presenting: boolean,
  lesson = false,
  setUps = false,
): CommandId | null => commandFor(key, { focus, presenting, lesson, setUps, platform: 'other' });

describe('the keys', () => {
  it.each([
    ['Space', 'playPause'],
    ['ArrowLeft', 'stepBack'],
    ['ArrowRight', 'stepForward'],
    ['Home', 'firstStep'],
    ['End', 'lastStep'],
    ['KeyR', 'restart'],
    ['KeyD', 'arithmetic'],
    ['KeyM', 'sharedArray'],
    ['F5', 'presenter'],
    ['F11', 'fullScreen'],
  ])('%s means %s when no control has the focus', (code, command) => {
    expect(meant(press(code), 'nothing', false)).toBe(command);
  });

  it('leaves every single key to a field, a slider or a list', () => {
    for (const code of ['Space', 'ArrowLeft', 'Home', 'KeyR']) {
      expect(meant(press(code), 'keys', false)).toBeNull();
      expect(meant(press(code), 'text', false)).toBeNull();
    }
  });

  it('undoes the last change, or in a box of text what was typed there', () => {
    const undo = press('KeyZ', { ctrlKey: true });
    const redo = press('KeyY', { ctrlKey: true });
    for (const focus of ['keys', 'space', 'nothing'] satisfies FocusWants[]) {
      expect(meant(undo, focus, false)).toBe('undo');
      expect(meant(redo, focus, false)).toBe('redo');
    }
    for (const focus of ['text', 'dialog'] satisfies FocusWants[]) {
      expect(meant(undo, focus, false)).toBeNull();
      expect(meant(redo, focus, false)).toBeNull();
    }
  });

  it('leaves Space to a button, but not the arrows', () => {
    expect(meant(press('Space'), 'space', false)).toBeNull();
    expect(meant(press('ArrowRight'), 'space', false)).toBe('stepForward');
  });

  it('answers the doubles with Alt from anywhere', () => {
    for (const focus of ['keys', 'space', 'nothing'] satisfies FocusWants[]) {
      expect(meant(press('KeyK', { altKey: true, key: 'ㅏ' }), focus, false)).toBe('playPause');
      expect(meant(press('KeyR', { altKey: true }), focus, false)).toBe('restart');
    }
  });

  it('plays slower and faster by brackets, wherever a layout has them', () => {
    expect(meant(press('BracketLeft', { key: '[' }), 'nothing', false)).toBe('slower');
    expect(meant(press('BracketRight', { key: ']' }), 'nothing', false)).toBe('faster');
    expect(meant(press('BracketRight', { key: '+' }), 'nothing', true)).toBe('spotWider');
  });

  it('restarts with R under a Korean layout', () => {
    expect(meant(press('KeyR', { key: 'ㄱ' }), 'nothing', false)).toBe('restart');
  });

  it('leaves Ctrl, Command, composing and handled keys alone', () => {
    for (const more of [
      { ctrlKey: true },
      { metaKey: true },
      { isComposing: true },
      { defaultPrevented: true },
    ]) {
      expect(meant(press('KeyR', more), 'nothing', false)).toBeNull();
    }
  });

  it('lets a clicker walk a lesson while presenting one, and only then', () => {
    expect(meant(press('PageDown'), 'nothing', true, true)).toBe('lessonForward');
    expect(meant(press('PageUp'), 'nothing', true, true)).toBe('lessonBack');
    expect(meant(press('PageDown'), 'nothing', false, true)).toBeNull();
  });

  it('lets a clicker step and Escape leave while presenting, and only then', () => {
    expect(meant(press('PageDown'), 'nothing', true)).toBe('stepForward');
    expect(meant(press('PageUp'), 'nothing', true)).toBe('stepBack');
    expect(meant(press('Escape'), 'nothing', true)).toBe('stepOut');
    expect(meant(press('PageDown'), 'nothing', false)).toBeNull();
    expect(meant(press('Escape'), 'nothing', false)).toBeNull();
  });

  it.each([
    ['ArrowUp', {}, 'lrUp'],
    ['ArrowDown', {}, 'lrDown'],
    ['Digit1', { key: '1' }, 'lrTooLarge'],
    ['Digit2', { key: '2' }, 'lrRight'],
    ['Numpad3', { key: '3' }, 'lrTooSmall'],
    ['KeyB', { key: 'ㅠ' }, 'blank'],
    ['Period', { key: '.' }, 'blank'],
    ['KeyL', { key: 'l' }, 'laser'],
    ['KeyK', { key: 'k' }, 'spotlight'],
    ['Equal', { key: '+', shiftKey: true }, 'spotWider'],
    ['NumpadAdd', { key: '+' }, 'spotWider'],
    ['Minus', { key: '-' }, 'spotNarrower'],
  ])('%s %j means %s while presenting, and nothing otherwise', (code, more, command) => {
    expect(meant(press(code, more), 'nothing', true)).toBe(command);
    expect(meant(press(code, more), 'nothing', false)).toBeNull();
    expect(meant(press(code, more), 'keys', true)).toBeNull();
  });

  it('open set-ups with digits while there are any; Shift then chooses a preset', () => {
    const digit = (k: number, shiftKey = false) => press(`Digit${k}`, { key: `${k}`, shiftKey });
    const opened = [1, 9].map((k) => meant(digit(k), 'nothing', true, false, true));
    expect(opened).toEqual(['setUp1', 'setUp9']);
    expect(meant(digit(9), 'nothing', true)).toBeNull();
    expect(meant(digit(1), 'nothing', false, false, true)).toBeNull();
    expect(meant(digit(2), 'text', true, false, true)).toBeNull();
    for (const listed of [true, false]) {
      expect(meant(digit(3, true), 'nothing', true, false, listed)).toBe('lrTooSmall');
    }
    expect(meant(digit(3), 'nothing', true)).toBe('lrTooSmall');
  });
});

describe('the keys of a menu, where a browser has none', () => {
  const ctrl = { ctrlKey: true };
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
  ] as const)('%s %j: %s', (code, more, command) => {
    expect(menuCommandFor(press(code, more), 'other')).toBe(command);
  });

  it('follow the command key of a Mac', () => {
    expect(menuCommandFor(press('KeyS', { metaKey: true }), 'mac')).toBe('save');
    expect(menuCommandFor(press('KeyS', ctrl), 'mac')).toBeNull();
  });
});
