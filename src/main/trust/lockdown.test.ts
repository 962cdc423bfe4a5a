import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { expect, test, vi, type Mock } from 'vitest';
import { lockContents, lockSession } from './lockdown';

/** A session that only remembers what it was told. */
function lockedSession(devUrl: string | null = null) {
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    setDisplayMediaRequestHandler: vi.fn(),
    setSpellCheckerEnabled: vi.fn(),
    setSpellCheckerLanguages: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn(), onHeadersReceived: vi.fn() },
  });
  lockSession(session as unknown as Session, devUrl);
  return session;
}

/** What the handler answers that was set last. */
const answer = (set: Mock, ...args: unknown[]): unknown => set.mock.lastCall![0](...args);

/** Whether whoever is told of the event prevents it. */
function isPrevented(emitter: EventEmitter, name: string, url = ''): boolean {
  const preventDefault = vi.fn();
  emitter.emit(name, { url, preventDefault });
  return preventDefault.mock.calls.length > 0;
}

test('a locked session grants no permission', () => {
  const session = lockedSession();
  expect(session.setDisplayMediaRequestHandler).toHaveBeenLastCalledWith(null);
  for (const permission of 'media geolocation notifications clipboard-read fullscreen unknown'.split(
    ' ',
  )) {
    const decide = vi.fn();
    answer(session.setPermissionRequestHandler, {}, permission, decide);
    expect(decide).toHaveBeenCalledExactlyOnceWith(false);
    expect(answer(session.setPermissionCheckHandler, {}, permission)).toBe(false);
    expect(answer(session.setDevicePermissionHandler, { deviceType: permission })).toBe(false);
  }
});

test.each([
  ['https://example.com/', true],
  ['app://lab/index.html', false],
])('a locked session cancels what leaves the machine: %s → %s', (url, cancel) => {
  const decide = vi.fn();
  answer(lockedSession().webRequest.onBeforeRequest, { url }, decide);
  expect(decide).toHaveBeenCalledExactlyOnceWith({ cancel });
});

test('a locked session needs no dictionary, and downloads nothing', () => {
  const session = lockedSession();
  expect(session.setSpellCheckerLanguages).toHaveBeenLastCalledWith([]);
  expect(session.setSpellCheckerEnabled).toHaveBeenLastCalledWith(false);
  expect(isPrevented(session, 'will-download')).toBe(true);
});

test('a locked session leaves the headers alone unless a dev server is there', () => {
  expect(lockedSession().webRequest.onHeadersReceived).not.toHaveBeenCalled();
  const { onHeadersReceived } = lockedSession('http://localhost:5173').webRequest;
  expect(onHeadersReceived).toHaveBeenCalledExactlyOnceWith(expect.any(Function));
});

test('locked contents stay where they are, open no window, embed nothing, and send nothing by WebRTC', () => {
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: vi.fn(),
    setWebRTCIPHandlingPolicy: vi.fn(),
  });
  lockContents(contents as unknown as WebContents, null);
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    expect(isPrevented(contents, event, 'https://example.com/'), event).toBe(true);
    expect(isPrevented(contents, event, 'file:///etc/passwd'), event).toBe(true);
    expect(isPrevented(contents, event, 'app://lab/index.html'), event).toBe(false);
  }
  expect(answer(contents.setWindowOpenHandler)).toEqual({ action: 'deny' });
  expect(isPrevented(contents, 'will-attach-webview')).toBe(true);
  expect(contents.setWebRTCIPHandlingPolicy).toHaveBeenLastCalledWith('disable_non_proxied_udp');
});
