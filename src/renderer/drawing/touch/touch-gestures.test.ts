import { expect, test, vi } from 'vitest';
import { fakeClock } from '../../fake-clock.fixture';
import { LONG_PRESS, touchGesturesOn } from './touch-gestures';

fakeClock();

/** A picture whose left part, below 50, is something to take hold of. */
function touched() {
  const log: string[] = [];
  const picture = new EventTarget();
  const stop = touchGesturesOn<string>(picture as HTMLElement, {
    drag: {
      take: ({ clientX }) => (clientX < 50 ? 'start' : null),
      move: ({ clientX }, hold) => log.push(`${hold} to ${clientX}`),
      settle: () => log.push('settled'),
    },
    move: ({ dx, scale }, fingers) => log.push(`${fingers}: ${dx} × ${scale}`),
    tap: ({ clientX }) => log.push(`tap ${clientX}`),
    look: (event) => log.push(event ? `look ${event.clientX}` : 'look away'),
  });
  const send = (type: string, clientX = 0, more: PointerEventInit = {}, at = 0) => {
    const init = { clientX, clientY: 0, pointerId: 1, pointerType: 'touch', ...more };
    const event = Object.assign(new Event(type, { cancelable: true }), init);
    Object.defineProperty(event, 'timeStamp', { value: at });
    picture.dispatchEvent(event);
    return event;
  };
  return { log, send, stop };
}

const second = { pointerId: 2 };

test('one finger takes hold of what lies there, or moves the picture', () => {
  const { log, send } = touched();
  send('pointerdown', 20);
  send('pointermove', 25);
  send('pointerup', 25);
  send('pointerdown', 100);
  send('pointermove', 130);
  send('pointerup', 130);
  expect(log).toEqual(['look away', 'start to 25', 'settled', 'look away', '1: 30 × 1']);
});

test('two fingers zoom; one that is lifted leaves one, which pans on', () => {
  const { log, send } = touched();
  send('pointerdown', 100);
  send('pointerdown', 200, second);
  send('pointermove', 300, second);
  send('pointerup', 300, second);
  send('pointermove', 110);
  send('pointerup', 110);
  expect(log).toEqual(['look away', '2: 50 × 2', '1: 10 × 1']);
});

test('a second finger measures from where the first one is, not from where it came down', () => {
  const { log, send } = touched();
  send('pointerdown', 20);
  send('pointermove', 120);
  send('pointerdown', 220, second);
  send('pointermove', 320, second);
  expect(log).toEqual(['look away', 'start to 120', 'settled', '2: 50 × 2']);
});

test('a tap is a click, once; what trembles is a tap too', () => {
  const { log, send } = touched();
  send('pointerdown', 100);
  send('pointermove', 104);
  send('pointerup', 104, {}, 100);
  send('pointerdown', 104);
  send('pointerup', 104, {}, 300);
  send('pointerdown', 104);
  send('pointerup', 104, {}, 1000);
  expect(log.filter((line) => line !== 'look away')).toEqual(['tap 104', 'tap 104']);
});

test('a finger that rests looks, wherever it goes then, and is no tap', () => {
  const { log, send } = touched();
  send('pointerdown', 100);
  vi.advanceTimersByTime(LONG_PRESS);
  send('pointermove', 160);
  send('pointerup', 160);
  send('pointerdown', 200);
  expect(log).toEqual(['look away', 'look 100', 'look 160', 'look away']);
});

test('a touch that the browser takes for scrolling ends without a tap', () => {
  const { log, send } = touched();
  send('pointerdown', 100);
  send('pointercancel', 100);
  vi.advanceTimersByTime(LONG_PRESS);
  send('pointerdown', 20);
  send('pointercancel', 20);
  expect(log).toEqual(['look away', 'look away', 'settled']);
});

test('the page scrolls under a finger that moves nothing, and not under one that does', () => {
  const { send } = touched();
  send('pointerdown', 100);
  expect(send('touchstart').defaultPrevented).toBe(false);
  send('pointerdown', 200, second);
  expect(send('touchstart').defaultPrevented).toBe(true);
  send('pointerup', 100);
  send('pointerup', 200, second);
  send('pointerdown', 20);
  expect(send('touchstart').defaultPrevented).toBe(true);
});

test('mouse and pen are not its own, and a stopped one hears nothing', () => {
  const { log, send, stop } = touched();
  for (const pointerType of ['mouse', 'pen']) {
    send('pointerdown', 20, { pointerType });
    send('pointermove', 90, { pointerType });
  }
  stop();
  send('pointerdown', 20);
  expect(log).toEqual([]);
});
