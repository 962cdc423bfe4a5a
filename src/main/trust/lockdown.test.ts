import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import { lockContents, lockSession } from './lockdown';

type Handler = (...args: never[]) => unknown;

/** A session that only remembers what it was told. */
class FakeSession extends EventEmitter {
  dictionaries = ['en-US'];
  readonly told: Record<string, Handler | boolean | null> = {};
  readonly webRequest = {
    onBeforeRequest: (handler: Handler) => (this.told.beforeRequest = handler),
    onHeadersReceived: (handler: Handler) => (this.told.headersReceived = handler),
  };
  setPermissionRequestHandler = (handler: Handler) => (this.told.permissionRequest = handler);
  setPermissionCheckHandler = (handler: Handler) => (this.told.permissionCheck = handler);
  setDevicePermissionHandler = (handler: Handler) => (this.told.device = handler);
  setDisplayMediaRequestHandler = (handler: Handler | null) => (this.told.display = handler);
  setSpellCheckerEnabled = (on: boolean) => (this.told.spelling = on);
  setSpellCheckerLanguages = (languages: string[]) => (this.dictionaries = languages);

  call(name: string, ...args: unknown[]): unknown {
    return (this.told[name] as (...args: unknown[]) => unknown)(...args);
  }
}

class FakeContents extends EventEmitter {
  windowOpen: Handler = () => undefined;
  webRtc = 'default';
  setWindowOpenHandler = (handler: Handler) => (this.windowOpen = handler);
  setWebRTCIPHandlingPolicy = (policy: string) => (this.webRtc = policy);

  /** Whether the event was prevented. */
  prevented(name: string, url = ''): boolean {
    let prevented = false;
    this.emit(name, { url, preventDefault: () => (prevented = true) });
    return prevented;
  }
}

const lockedSession = (devUrl: string | null = null) => {
  const session = new FakeSession();
  lockSession(session as unknown as Session, devUrl);
  return session;
};

describe('a locked session', () => {
  test.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'fullscreen', 'unknown'])(
    'grants no permission: %s',
    (permission) => {
      const session = lockedSession();
      let granted: unknown;
      session.call('permissionRequest', {}, permission, (yes: boolean) => (granted = yes));
      expect(granted).toBe(false);
      expect(session.call('permissionCheck', {}, permission)).toBe(false);
      expect(session.call('device', { deviceType: permission })).toBe(false);
      expect(session.told.display).toBeNull();
    },
  );

  test.each([
    ['https://example.com/', true],
    ['app://lab/index.html', false],
  ])('cancels what leaves the machine: %s → %s', (url, cancel) => {
    let decided: unknown;
    lockedSession().call('beforeRequest', { url }, (answer: unknown) => (decided = answer));
    expect(decided).toEqual({ cancel });
  });

  test('needs no dictionary, and downloads nothing', () => {
    const session = lockedSession();
    expect(session.dictionaries).toEqual([]);
    expect(session.told.spelling).toBe(false);
    let prevented = false;
    session.emit('will-download', { preventDefault: () => (prevented = true) });
    expect(prevented).toBe(true);
  });

  test('leaves the headers alone unless a dev server is there', () => {
    expect(lockedSession().told.headersReceived).toBeUndefined();
    expect(lockedSession('http://localhost:5173').told.headersReceived).toBeTypeOf('function');
  });
});

describe('locked contents', () => {
  const contents = new FakeContents();
  lockContents(contents as unknown as WebContents, null);

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    'stay where they are: %s',
    (event) => {
      expect(contents.prevented(event, 'https://example.com/')).toBe(true);
      expect(contents.prevented(event, 'file:///etc/passwd')).toBe(true);
      expect(contents.prevented(event, 'app://lab/index.html')).toBe(false);
    },
  );

  test('open no window, embed nothing, and send nothing past the network by WebRTC', () => {
    expect(contents.windowOpen()).toEqual({ action: 'deny' });
    expect(contents.prevented('will-attach-webview')).toBe(true);
    expect(contents.webRtc).toBe('disable_non_proxied_udp');
  });
});
