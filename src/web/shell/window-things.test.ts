import { expect, test, vi } from 'vitest';
import { browserNames } from './about';
import { toggleFullScreen } from './full-screen';
import { keepScreenOn } from './keep-screen-on';
import { guardLeaving } from './leaving';
import { printWindow, type PrintedWindow } from './printing';

const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));

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
  return { window: window as unknown as PrintedWindow & EventTarget, attributes };
}

test('printing waits for the dialog, which may be told of late, and says which way the sheet lies', async () => {
  const { window, attributes } = paper((shown) => shown.dispatchEvent(new Event('beforeprint')));
  const printed = printWindow(window, true);
  expect([...attributes]).toEqual(['data-across']);
  window.dispatchEvent(new Event('afterprint'));
  expect(await printed).toEqual({ ok: true, value: null });
  expect([...attributes]).toEqual([]);
});

test('printing goes on where the browser shows no dialog', async () => {
  const { window, attributes } = paper(() => {});
  expect(await printWindow(window, false)).toEqual({ ok: true, value: null });
  expect([...attributes]).toEqual([]);
});

test('full screen is entered and left', async () => {
  const done: string[] = [];
  const page = { requestFullscreen: async () => void done.push('entered') } as unknown as Element;
  const document = { documentElement: page, exitFullscreen: async () => void done.push('left') };
  await toggleFullScreen({ ...document, fullscreenElement: null });
  await toggleFullScreen({ ...document, fullscreenElement: page });
  expect(done).toEqual(['entered', 'left']);
});

test.each([
  ['is not there', {}, 'NotSupportedError'],
  ['is not allowed', { requestFullscreen: refuse }, 'NotAllowedError'],
])('full screen that %s is one sentence', async (_what, documentElement, system) => {
  const document = { fullscreenElement: null, documentElement };
  const problem = { code: 'noFullScreen', system };
  expect(await toggleFullScreen(document)).toMatchObject({ problem });
});

function aPage() {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
  const become = (visibilityState: DocumentVisibilityState) => {
    Object.assign(page, { visibilityState });
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { page, become };
}
const lock = () => {
  const sentinel = { released: false, release: async () => void (sentinel.released = true) };
  return sentinel;
};

test('the screen of whoever presents stays on, again after the page was hidden, and goes dark afterwards', async () => {
  const held = [lock(), lock()];
  const request = vi.fn(async () => held[request.mock.calls.length - 1] as never);
  const { page, become } = aPage();
  const present = keepScreenOn(page, { request });
  await present(true);
  // The browser lets go by itself.
  held[0].released = true;
  become('hidden');
  expect(request).toHaveBeenCalledTimes(1);
  become('visible');
  await vi.waitFor(() => expect(request).toHaveBeenCalledTimes(2));
  await present(false);
  expect(held[1].released).toBe(true);
  become('visible');
  expect(request).toHaveBeenCalledTimes(2);
});

test('the screen of whoever presents is held once, however often the page is seen while the browser takes its time', async () => {
  const held: ReturnType<typeof lock>[] = [];
  const request = async () => {
    await new Promise((later) => setTimeout(later));
    return held[held.push(lock()) - 1] as never;
  };
  const { page, become } = aPage();
  const present = keepScreenOn(page, { request });
  const presented = present(true);
  become('visible');
  await presented;
  await present(false);
  await new Promise((later) => setTimeout(later, 10));
  expect(held.map(({ released }) => released)).toEqual([true]);
});

test('the screen of whoever presents does as it always does where the browser cannot or will not', async () => {
  await keepScreenOn(aPage().page, { request: refuse })(true);
  await keepScreenOn(aPage().page, undefined)(true);
});

test('the browser asks before something unsaved goes with its tab, and at no other time', () => {
  const window = new EventTarget();
  const tell = guardLeaving(window);
  const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(asks()).toBe(false);
  for (const unsaved of [true, false]) {
    tell(unsaved);
    expect(asks()).toBe(unsaved);
  }
});

const iPad =
  'Mozilla/5.0 (iPad; CPU OS 16_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const windows = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  ['Firefox 140.0', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'],
  ['Safari 16.4', `${iPad} Version/16.4 Mobile/15E148 Safari/604.1`],
  ['Whale 4.29.282.14', `${windows} Chrome/130.0.0.0 Whale/4.29.282.14 Safari/537.36`],
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
