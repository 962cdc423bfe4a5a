import { expect, test } from 'vitest';
import { dragOn } from './drag';

/** An element as far as a drag needs one. */
class Handle extends EventTarget {
  readonly captured: number[] = [];
  setPointerCapture(id: number): void {
    this.captured.push(id);
  }
}

function dragged(takes = (x: number): number | null => x) {
  const handle = new Handle();
  const log: string[] = [];
  const stop = dragOn<number>(handle as unknown as HTMLElement, {
    take: ({ clientX }) => takes(clientX),
    move: ({ clientX }, hold) => log.push(`${hold} to ${clientX}`),
    settle: () => log.push('settled'),
  });
  const send = (type: string, clientX: number, more: PointerEventInit = {}) => {
    const init = { clientX, button: 0, pointerId: 7, ...more };
    handle.dispatchEvent(Object.assign(new Event(type), init));
  };
  return { log, stop, send, captured: handle.captured };
}

test('a drag moves what was taken hold of, and settles once', () => {
  const { log, captured, send } = dragged();
  send('pointermove', 1);
  send('pointerdown', 3);
  send('pointermove', 5);
  send('pointermove', 8);
  // A browser sends both at the end.
  send('pointerup', 8);
  send('lostpointercapture', 8);
  send('pointermove', 9);
  expect(captured).toEqual([7]);
  expect(log).toEqual(['3 to 5', '3 to 8', 'settled']);
});

test.each([
  ['another button', { button: 2 }, undefined],
  ['a press on nothing', {}, () => null],
])('%s takes hold of nothing', (_, more, takes) => {
  const { log, captured, send } = dragged(takes);
  send('pointerdown', 3, more);
  send('pointermove', 5);
  send('pointerup', 5);
  expect([log, captured]).toEqual([[], []]);
});

test('a drag that the system cuts short settles; a stopped one hears nothing', () => {
  const { log, stop, send } = dragged();
  send('pointerdown', 0);
  send('pointercancel', 0);
  stop();
  send('pointerdown', 1);
  send('pointermove', 2);
  expect(log).toEqual(['settled']);
});

test('a second finger neither moves what the first one holds nor lets go of it', () => {
  const { log, send } = dragged();
  const second = { pointerId: 8 };
  send('pointerdown', 3);
  send('pointerdown', 90, second);
  send('pointermove', 91, second);
  send('pointerup', 91, second);
  send('pointermove', 4);
  send('pointerup', 4);
  expect(log).toEqual(['3 to 4', 'settled']);
});
