import { expect, onTestFinished, test, vi } from 'vitest';
import { fakeClock } from '../../fake-clock.fixture';
import { onLongPress } from './long-press';
import { LONG_PRESS } from './touch-gestures';

/** The page, and all that can be touched in it. */
class Page extends EventTarget {}
const page = new Page();
fakeClock({ document: page, Element: Page });

function send(type: string, more: object = {}): Event {
  const event = new Event(type, { cancelable: true });
  Object.assign(event, { clientX: 0, clientY: 0, pointerType: 'touch', isPrimary: true, ...more });
  page.dispatchEvent(event);
  return event;
}

/** Asks for what a test can see. */
function listen() {
  const press = vi.fn(() => true);
  onTestFinished(onLongPress(press));
  return press;
}
const rest = () => vi.advanceTimersByTime(LONG_PRESS);
const isTaken = (detail: number) => send('click', { detail }).defaultPrevented;

test('the click of a finger that rested means nothing, the next one does', () => {
  const press = listen();
  send('pointerdown');
  rest();
  send('pointerup');
  expect(press).toHaveBeenCalledTimes(1);
  expect([isTaken(1), isTaken(1)]).toEqual([true, false]);
});

test('a key presses after a finger that no click followed', () => {
  listen();
  send('pointerdown');
  rest();
  send('pointerup');
  expect(isTaken(0)).toBe(false);
});

test.each([
  ['is lifted soon', 'pointerup', {}],
  ['moves', 'pointermove', { clientX: 20 }],
  ['is taken away', 'pointercancel', {}],
])('a finger that %s asks for nothing', (_what, type, more) => {
  const press = listen();
  send('pointerdown');
  send(type, more);
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
