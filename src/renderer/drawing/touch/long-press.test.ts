import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onLongPress } from './long-press';
import { LONG_PRESS } from './touch-gestures';

/** The page, and all that can be touched in it. */
class Page extends EventTarget {}

let page: Page;
beforeEach(() => {
  page = new Page();
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', page);
  vi.stubGlobal('Element', Page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function send(type: string, more: object = {}): Event {
  const event = new Event(type, { cancelable: true });
  Object.assign(event, { clientX: 0, clientY: 0, pointerType: 'touch', isPrimary: true, ...more });
  page.dispatchEvent(event);
  return event;
}

const rest = () => vi.advanceTimersByTime(LONG_PRESS);
const isTaken = (detail: number) => send('click', { detail }).defaultPrevented;

test('the click of a finger that rested means nothing, the next one does', () => {
  const press = vi.fn(() => true);
  onLongPress(press);
  send('pointerdown');
  rest();
  send('pointerup');
  expect(press).toHaveBeenCalledTimes(1);
  expect(isTaken(1)).toBe(true);
  expect(isTaken(1)).toBe(false);
});

test('a key presses after a finger that no click followed', () => {
  onLongPress(() => true);
  send('pointerdown');
  rest();
  send('pointerup');
  expect(isTaken(0)).toBe(false);
});

test.each([
  ['is lifted soon', () => send('pointerup')],
  ['moves', () => send('pointermove', { clientX: 20 })],
  ['is taken away', () => send('pointercancel')],
])('a finger that %s asks for nothing', (_what, act) => {
  const press = vi.fn(() => true);
  onLongPress(press);
  send('pointerdown');
  act();
  rest();
  expect(press).not.toHaveBeenCalled();
  expect(isTaken(1)).toBe(false);
});

test('a mouse, and whoever no longer listens, asks for nothing', () => {
  const press = vi.fn(() => true);
  const stop = onLongPress(press);
  send('pointerdown', { pointerType: 'mouse' });
  rest();
  stop();
  send('pointerdown');
  rest();
  expect(press).not.toHaveBeenCalled();
});
