import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { stayAwake, type PresentedWindow, type SleepBlocker } from './stay-awake';

/** A window and a system that notes which blockers are on. */
function fakes() {
  const contents = new EventEmitter();
  const window = Object.assign(new EventEmitter(), { webContents: contents });
  const on = new Set<number>();
  const kinds: string[] = [];
  const blocker: SleepBlocker = {
    start: (kind) => {
      kinds.push(kind);
      // The first has the number 0, as Electron's has.
      on.add(kinds.length - 1);
      return kinds.length - 1;
    },
    stop: (id) => on.delete(id),
  };
  const present = stayAwake(window as unknown as PresentedWindow, blocker);
  return { window, contents, on, kinds, present };
}

describe('while somebody presents', () => {
  it('the display stays on, by one blocker however often it is said', () => {
    const { on, kinds, present } = fakes();
    present(false);
    expect(kinds).toEqual([]);
    present(true);
    present(true);
    expect(kinds).toEqual(['prevent-display-sleep']);
    expect(on.size).toBe(1);
    present(false);
    present(false);
    expect(on.size).toBe(0);
    present(true);
    expect(on.size).toBe(1);
  });

  it.each([
    ['the window closes', 'window', 'closed'],
    ['the page is loaded again', 'contents', 'did-navigate'],
    ['the page crashes', 'contents', 'render-process-gone'],
  ] as const)('it may sleep again when %s', (_when, emitter, event) => {
    const lab = fakes();
    lab.present(true);
    lab[emitter].emit(event);
    expect(lab.on.size).toBe(0);
    // And may be kept awake once more.
    lab.present(true);
    expect(lab.on.size).toBe(1);
  });
});
