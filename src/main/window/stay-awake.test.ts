import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { stayAwake, type PresentedWindow, type SleepBlocker } from './stay-awake';

/** A window and a system that notes which blockers are on. */
function fakes() {
  const contents = new EventEmitter();
  const window = Object.assign(new EventEmitter(), { webContents: contents });
  const on = new Set<number>();
  const kinds: string[] = [];
  const blocker: SleepBlocker = {
    start: (kind) => {
      // The first has the number 0, as Electron's has.
      const id = kinds.push(kind) - 1;
      on.add(id);
      return id;
    },
    stop: (id) => on.delete(id),
  };
  const present = stayAwake(window as unknown as PresentedWindow, blocker);
  return { window, contents, on, kinds, present };
}

test('while somebody presents the display stays on, by one blocker however often it is said', () => {
  const { on, kinds, present } = fakes();
  const blockers = [false, true, true, false, false, true].map((presents) => {
    present(presents);
    return on.size;
  });
  expect(blockers).toEqual([0, 1, 1, 0, 0, 1]);
  expect(kinds).toEqual(['prevent-display-sleep', 'prevent-display-sleep']);
});

test.each([
  ['the window closes', 'window', 'closed'],
  ['the page is loaded again', 'contents', 'did-navigate'],
  ['the page crashes', 'contents', 'render-process-gone'],
] as const)('it may sleep again when %s, and be kept awake once more', (_when, emitter, event) => {
  const lab = fakes();
  lab.present(true);
  lab[emitter].emit(event);
  expect(lab.on.size).toBe(0);
  lab.present(true);
  expect(lab.on.size).toBe(1);
});
