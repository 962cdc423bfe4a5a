import { describe, expect, it } from 'vitest';
import { commandFor, type FocusWants, type Key } from './keys';

const press = (code: string, more: Partial<Key> = {}): Key => ({
  key: code === 'Space' ? ' ' : code,
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...more,
});

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
    expect(commandFor(press(code), 'nothing', false)).toBe(command);
  });

  it('leaves every single key to a field, a slider or a list', () => {
    for (const code of ['Space', 'ArrowLeft', 'Home', 'KeyR']) {
      expect(commandFor(press(code), 'keys', false)).toBeNull();
    }
  });

  it('leaves Space to a button, but not the arrows', () => {
    expect(commandFor(press('Space'), 'space', false)).toBeNull();
    expect(commandFor(press('ArrowRight'), 'space', false)).toBe('stepForward');
  });

  it('answers the doubles with Alt from anywhere', () => {
    for (const focus of ['keys', 'space', 'nothing'] satisfies FocusWants[]) {
      expect(commandFor(press('KeyK', { altKey: true, key: 'ㅏ' }), focus, false)).toBe(
        'playPause',
      );
      expect(commandFor(press('KeyR', { altKey: true }), focus, false)).toBe('restart');
    }
  });

  it('restarts with R under a Korean layout', () => {
    expect(commandFor(press('KeyR', { key: 'ㄱ' }), 'nothing', false)).toBe('restart');
  });

  it('leaves Ctrl, Command, composing and handled keys alone', () => {
    for (const more of [
      { ctrlKey: true },
      { metaKey: true },
      { isComposing: true },
      { defaultPrevented: true },
    ]) {
      expect(commandFor(press('KeyR', more), 'nothing', false)).toBeNull();
    }
  });

  it('lets a clicker step and Escape leave while presenting, and only then', () => {
    expect(commandFor(press('PageDown'), 'nothing', true)).toBe('stepForward');
    expect(commandFor(press('PageUp'), 'nothing', true)).toBe('stepBack');
    expect(commandFor(press('Escape'), 'nothing', true)).toBe('presenter');
    expect(commandFor(press('PageDown'), 'nothing', false)).toBeNull();
    expect(commandFor(press('Escape'), 'nothing', false)).toBeNull();
  });
});
