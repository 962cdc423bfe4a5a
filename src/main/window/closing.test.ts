import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { guardClosing, type ClosedWindow } from './closing';

/** A window that closes unless somebody prevents it, and whether it asked and closed. */
function fakes() {
  const contents = new EventEmitter();
  const done: string[] = [];
  const window = Object.assign(new EventEmitter(), {
    webContents: contents,
    close: () => {
      const preventDefault = vi.fn();
      window.emit('close', { preventDefault });
      if (preventDefault.mock.calls.length === 0) done.push('closed');
    },
  });
  const closing = guardClosing(window as unknown as ClosedWindow, () => done.push('asked'));
  return { window, contents, closing, done };
}

test('a window with nothing unsaved closes without a question', () => {
  const { window, closing, done } = fakes();
  closing.tell(true);
  closing.tell(false);
  window.close();
  expect(done).toEqual(['closed']);
});

test('one with something unsaved asks, and closes when the page says so', () => {
  const { window, closing, done } = fakes();
  closing.tell(true);
  window.close();
  expect(done).toEqual(['asked']);
  closing.close();
  expect(done).toEqual(['asked', 'closed']);
});

test.each([
  ['hangs keeps nobody in', 'window', ['unresponsive'], 'closed'],
  ['has crashed keeps nobody in', 'contents', ['render-process-gone'], 'closed'],
  ['is loaded again keeps nobody in', 'contents', ['did-navigate'], 'closed'],
  ['hung for a while asks again', 'window', ['unresponsive', 'responsive'], 'asked'],
] as const)('one whose page %s', (_what, emitter, events, outcome) => {
  const lab = fakes();
  lab.closing.tell(true);
  for (const event of events) lab[emitter].emit(event);
  lab.window.close();
  expect(lab.done).toEqual([outcome]);
});
