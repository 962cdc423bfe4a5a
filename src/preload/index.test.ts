import { expect, test, vi } from 'vitest';
import type { Bridge } from '../shared/protocol/protocol';

const electron = vi.hoisted(() => ({
  contextBridge: { exposeInMainWorld: vi.fn() },
  ipcRenderer: {
    invoke: vi.fn(async () => 'reply'),
    send: vi.fn(),
    on: vi.fn((_channel: string, _told: (...args: unknown[]) => void) => {}),
    off: vi.fn(() => 'ipcRenderer'),
  },
  webUtils: { getPathForFile: vi.fn(() => '/home/kim/class.json') },
}));

vi.mock('electron', () => electron);

await import('./index');
const [name, bridge] = electron.contextBridge.exposeInMainWorld.mock.calls[0] as [string, Bridge];

test('one name with three functions is all that the page gets', () => {
  expect(electron.contextBridge.exposeInMainWorld).toHaveBeenCalledTimes(1);
  expect(name).toBe('descentLab');
  expect(Object.keys(bridge).toSorted()).toEqual(['onCommand', 'remember', 'request']);
});

test('a request goes to the one channel, with its kind and body only', async () => {
  expect(await bridge.request('boot', {})).toBe('reply');
  expect(electron.ipcRenderer.invoke.mock.calls).toEqual([['descent-lab:request', 'boot', {}]]);
});

test('of an event the page sees the command only, and no more after it unsubscribed', () => {
  const listener = vi.fn();
  const stop = bridge.onCommand(listener);
  const [[channel, told]] = electron.ipcRenderer.on.mock.calls;
  told({ sender: 'secret' }, 'open', 'more');
  expect(listener.mock.calls).toEqual([['open']]);
  expect(stop()).toBeUndefined();
  expect(electron.ipcRenderer.off.mock.calls).toEqual([[channel, told]]);
});

test('where a dropped file lies is told to main, and not to the page', () => {
  const file = new File([], 'class.json');
  expect(bridge.remember(file)).toBeUndefined();
  expect(electron.webUtils.getPathForFile.mock.calls).toEqual([[file]]);
  const told = ['descent-lab:drop', '/home/kim/class.json'];
  expect(electron.ipcRenderer.send.mock.calls).toEqual([told]);
});
