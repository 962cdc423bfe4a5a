import { EventEmitter } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { guardClosing, type ClosedWindow } from './closing';

/** A window that closes unless somebody prevents it. */
function fakes() {
  const contents = new EventEmitter();
  const closed = vi.fn();
  const window = Object.assign(new EventEmitter(), {
    webContents: contents,
    close: () => {
      const event = { preventDefault: vi.fn() };
      window.emit('close', event);
      if (event.preventDefault.mock.calls.length === 0) closed();
    },
  });
  const ask = vi.fn();
  const closing = guardClosing(window as unknown as ClosedWindow, ask);
  return { window, contents, closed, ask, closing };
}

describe('a window', () => {
  test('with nothing unsaved closes without a question', () => {
    const { window, closed, ask, closing } = fakes();
    closing.tell(true);
    closing.tell(false);
    window.close();
    expect(ask).not.toHaveBeenCalled();
    expect(closed).toHaveBeenCalledOnce();
  });

  test('with something unsaved asks, and closes when the page says so', () => {
    const { window, closed, ask, closing } = fakes();
    closing.tell(true);
    window.close();
    expect(ask).toHaveBeenCalledOnce();
    expect(closed).not.toHaveBeenCalled();
    closing.close();
    expect(ask).toHaveBeenCalledOnce();
    expect(closed).toHaveBeenCalledOnce();
  });

  test.each([
    ['hangs', 'window', 'unresponsive'],
    ['has crashed', 'contents', 'render-process-gone'],
    ['is loaded again', 'contents', 'did-navigate'],
  ] as const)('whose page %s keeps nobody in', (_what, emitter, event) => {
    const lab = fakes();
    lab.closing.tell(true);
    lab[emitter].emit(event);
    lab.window.close();
    expect(lab.ask).not.toHaveBeenCalled();
    expect(lab.closed).toHaveBeenCalledOnce();
  });

  test('that hung for a while asks again', () => {
    const { window, ask, closing } = fakes();
    closing.tell(true);
    window.emit('unresponsive');
    window.emit('responsive');
    window.close();
    expect(ask).toHaveBeenCalledOnce();
  });
});
