import { describe, expect, test, vi } from 'vitest';
import { browserNames } from './about';
import { toggleFullScreen } from './full-screen';
import { keepScreenOn } from './keep-screen-on';
import { guardLeaving } from './leaving';
import { printWindow, type PrintedWindow } from './printing';

const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));

describe('printing', () => {
  function paper(print: (window: EventTarget) => void) {
    const attributes = new Set<string>();
    const window = Object.assign(new EventTarget(), {
      print: () => print(window),
      document: {
        documentElement: {
          toggleAttribute: (name: string, on: boolean) => on && attributes.add(name),
          removeAttribute: (name: string) => attributes.delete(name),
        },
      },
    });
    return { window: window as unknown as PrintedWindow, attributes };
  }

  test('waits for the dialog, which may be told of late, and says which way the sheet lies', async () => {
    let end = () => {};
    const { window, attributes } = paper((target) => {
      target.dispatchEvent(new Event('beforeprint'));
      end = () => target.dispatchEvent(new Event('afterprint'));
    });
    const printed = printWindow(window, true);
    expect([...attributes]).toEqual(['data-across']);
    end();
    expect(await printed).toEqual({ ok: true, value: null });
    expect([...attributes]).toEqual([]);
  });

  test('goes on where the browser shows no dialog', async () => {
    const { window, attributes } = paper(() => {});
    expect(await printWindow(window, false)).toEqual({ ok: true, value: null });
    expect([...attributes]).toEqual([]);
  });
});

describe('full screen', () => {
  test('is entered and left', async () => {
    const requestFullscreen = vi.fn(async () => {});
    const exitFullscreen = vi.fn(async () => {});
    const page = { requestFullscreen } as unknown as Element;
    await toggleFullScreen({ fullscreenElement: null, documentElement: page, exitFullscreen });
    await toggleFullScreen({ fullscreenElement: page, documentElement: page, exitFullscreen });
    expect(requestFullscreen).toHaveBeenCalledOnce();
    expect(exitFullscreen).toHaveBeenCalledOnce();
  });

  test.each([
    ['is not there', {}, 'NotSupportedError'],
    ['is not allowed', { requestFullscreen: refuse }, 'NotAllowedError'],
  ])('%s: one sentence', async (_what, documentElement, system) => {
    const document = { fullscreenElement: null, documentElement };
    expect(await toggleFullScreen(document)).toMatchObject({
      problem: { code: 'noFullScreen', system },
    });
  });
});

describe('the screen of whoever presents', () => {
  const page = () => {
    const seen: { visibilityState: DocumentVisibilityState } = { visibilityState: 'visible' };
    return Object.assign(new EventTarget(), seen);
  };
  const lock = () => {
    const sentinel = { released: false, release: vi.fn(async () => {}) };
    sentinel.release.mockImplementation(async () => void (sentinel.released = true));
    return sentinel;
  };

  test('stays on, again after the page was hidden, and goes dark afterwards', async () => {
    const held = [lock(), lock()];
    const request = vi.fn(async () => held[request.mock.calls.length - 1] as never);
    const document = page();
    const present = keepScreenOn(document, { request });
    await present(true);
    // The browser lets go by itself.
    held[0].released = true;
    document.visibilityState = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request).toHaveBeenCalledTimes(1);
    document.visibilityState = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(request).toHaveBeenCalledTimes(2));
    await present(false);
    expect(held[1].released).toBe(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request).toHaveBeenCalledTimes(2);
  });

  test('is held once, however often the page is seen while the browser takes its time', async () => {
    const held: ReturnType<typeof lock>[] = [];
    const request = async () => {
      await new Promise((later) => setTimeout(later));
      return held[held.push(lock()) - 1] as never;
    };
    const document = page();
    const present = keepScreenOn(document, { request });
    const presented = present(true);
    document.dispatchEvent(new Event('visibilitychange'));
    await presented;
    await present(false);
    await new Promise((later) => setTimeout(later, 10));
    expect(held.map(({ released }) => released)).toEqual([true]);
  });

  test('does as it always does where the browser cannot or will not', async () => {
    await keepScreenOn(page(), { request: refuse })(true);
    await keepScreenOn(page(), undefined)(true);
  });
});

test('the browser asks before something unsaved goes with its tab, and at no other time', () => {
  const window = new EventTarget();
  const tell = guardLeaving(window);
  const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(asks()).toBe(false);
  tell(true);
  expect(asks()).toBe(true);
  tell(false);
  expect(asks()).toBe(false);
});

const like = '(KHTML, like Gecko)';
const iPad = 'Mozilla/5.0 (iPad; CPU OS 16_4 like Mac OS X) AppleWebKit/605.1.15';
const windows = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36';

test.each([
  ['Firefox 140.0', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'],
  ['Safari 16.4', `${iPad} ${like} Version/16.4 Mobile/15E148 Safari/604.1`],
  ['Whale 4.29.282.14', `${windows} ${like} Chrome/130.0.0.0 Whale/4.29.282.14 Safari/537.36`],
  ['Something else', 'Something else'],
])('a browser is called by its name: %s', (called, userAgent) => {
  expect(browserNames({ userAgent })).toEqual([called]);
});

test('of the brands that a browser tells, that is its name which is one', () => {
  const brands = [
    { brand: 'Not?A_Brand', version: '99' },
    { brand: 'Chromium', version: '156' },
  ];
  expect(browserNames({ userAgent: '', userAgentData: { brands } })).toEqual(['Chromium 156']);
});
