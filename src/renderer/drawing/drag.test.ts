import { expect, test } from 'vitest';
import { dragOn } from './drag';

/** An element as far as a drag needs one. */
class Handle extends EventTarget {
  readonly captured: number[] = [];
  setPointerCapture(id: number): void {
    this.captured.push(id);
  }
  send(type: string, clientX = 0, button = 0, pointerId = 7): void {
    this.dispatchEvent(Object.assign(new Event(type), { clientX, button, pointerId }));
  }
}

function dragged(takes: (x: number) => number | null) {
  const handle = new Handle();
  const log: string[] = [];
  const stop = dragOn<number>(handle as unknown as HTMLElement, {
    take: ({ clientX }) => takes(clientX),
    move: ({ clientX }, hold) => log.push(`${hold} to ${clientX}`),
    settle: () => log.push('settled'),
  });
  return { handle, log, stop };
}

test('a drag moves what was taken hold of, and settles once', () => {
  const { handle, log } = dragged((x) => x);
  handle.send('pointermove', 1);
  handle.send('pointerdown', 3);
  handle.send('pointermove', 5);
  handle.send('pointermove', 8);
  // A browser sends both at the end.
  handle.send('pointerup', 8);
  handle.send('lostpointercapture', 8);
  handle.send('pointermove', 9);
  expect(handle.captured).toEqual([7]);
  expect(log).toEqual(['3 to 5', '3 to 8', 'settled']);
});

test('another button, or a press on nothing, takes hold of nothing', () => {
  const { handle, log } = dragged(() => null);
  handle.send('pointerdown', 3);
  handle.send('pointermove', 5);
  handle.send('pointerup', 5);
  const right = dragged((x) => x);
  right.handle.send('pointerdown', 3, 2);
  right.handle.send('pointermove', 5);
  expect([...log, ...right.log]).toEqual([]);
  expect(handle.captured).toEqual([]);
});

test('a drag that the system cuts short settles; a stopped one hears nothing', () => {
  const { handle, log, stop } = dragged((x) => x);
  handle.send('pointerdown', 0);
  handle.send('pointercancel', 0);
  stop();
  handle.send('pointerdown', 1);
  handle.send('pointermove', 2);
  expect(log).toEqual(['settled']);
});

test('a second finger neither moves what the first one holds nor lets go of it', () => {
  const { handle, log } = dragged((x) => x);
  handle.send('pointerdown', 3);
  handle.send('pointerdown', 90, 0, 8);
  handle.send('pointermove', 91, 0, 8);
  handle.send('pointerup', 91, 0, 8);
  handle.send('pointermove', 4);
  handle.send('pointerup', 4);
  expect(log).toEqual(['3 to 4', 'settled']);
});
