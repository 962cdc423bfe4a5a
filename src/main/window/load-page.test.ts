import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { APP_URL } from '../trust/app-url';
import { loadPage, type PageWindow } from './load-page';

/** A window whose page ends as `loading` says, and what it was asked to load. */
function windowOf(loading: (contents: EventEmitter) => Promise<void>, crashed = false) {
  const contents = Object.assign(new EventEmitter(), {
    isCrashed: () => crashed,
    isDestroyed: () => false,
  });
  const asked: string[] = [];
  const loadURL = (url: string) => {
    asked.push(url);
    return loading(contents);
  };
  return { window: { loadURL, webContents: contents } as unknown as PageWindow, contents, asked };
}

const failed = () => Promise.reject(new Error('ERR_FAILED'));

test('our page is loaded, and again in the place of another one', async () => {
  const { window, contents, asked } = windowOf(() => Promise.resolve());
  await loadPage(window, null);
  contents.emit('did-navigate', {}, APP_URL);
  expect(asked).toEqual([APP_URL]);
  contents.emit('did-fail-load', {}, -3, '', 'https://example.com/', true);
  contents.emit('did-fail-load', {}, -300, '', 'about:srcdoc', false);
  contents.emit('did-fail-load', {}, -2, '', APP_URL, true);
  expect(asked).toEqual([APP_URL]);
  for (const [k, other] of ['about:blank', 'app://lab/other', 'app://lab/'].entries()) {
    contents.emit('did-navigate', {}, other);
    expect(asked).toHaveLength(k + 2);
  }
  contents.emit('did-fail-load', {}, -300, '', 'about:srcdoc', true);
  expect(asked).toHaveLength(5);
});

test('a page that cannot be loaded is an error', async () => {
  await expect(loadPage(windowOf(failed).window, null)).rejects.toThrow('ERR_FAILED');
});

test.each<[string, (gone: () => void) => void, boolean]>([
  ['while it loads', (gone) => gone(), false],
  ['just after the load has ended', (gone) => void setTimeout(gone, 20), false],
  ['before', () => {}, true],
])(
  'one whose process goes %s is none: it is loaded again elsewhere',
  async (_when, end, crashed) => {
    const { window, contents } = windowOf((its) => {
      end(() => its.emit('render-process-gone'));
      return failed();
    }, crashed);
    await loadPage(window, null);
    expect(contents.listenerCount('render-process-gone')).toBe(0);
  },
);

test('a load that another one overtakes is no error', async () => {
  const overtaken = Object.assign(new Error('ERR_ABORTED (-3)'), { code: 'ERR_ABORTED' });
  const { window, asked } = windowOf(() => Promise.reject(overtaken));
  await loadPage(window, null);
  expect(asked).toEqual([APP_URL]);
});
