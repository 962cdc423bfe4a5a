import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { folderOfEach } from '../../node/folder.fixture';
import { DEFAULT_BOUNDS, fitBounds, readBounds, writeBounds } from './window-bounds';

const { at, put, text: textOf } = folderOfEach();
const laptop = { x: 0, y: 0, width: 1366, height: 768 };
const projector = { x: 1366, y: 0, width: 1920, height: 1080 };
const place = { x: 100, y: 50, width: 1200, height: 700, maximized: false };

test('what was written is read again; a folder that cannot be written is no exception', () => {
  const file = at('window.json');
  expect(writeBounds(file, place)).toBe(true);
  expect(readBounds(file)).toEqual(place);
  expect(writeBounds(at('window.json', 'x', 'window.json'), place)).toBe(false);
});

test.each([
  '',
  '{',
  '[]',
  '\uFFFF',
  '{"width":"wide"}',
  '{"width":1.5,"height":2,"maximized":true}',
])('what cannot be read is the default, and stays: %j', (text) => {
  expect(readBounds(put('window.json', text))).toEqual(DEFAULT_BOUNDS);
  expect(textOf('window.json')).toBe(text);
});

test('no file at all, and a folder, are the default', () => {
  for (const file of [at('none.json'), at()]) expect(readBounds(file)).toEqual(DEFAULT_BOUNDS);
});

test.skipIf(process.platform === 'win32')('a pipe or a device is, at once', () => {
  execFileSync('mkfifo', [at('pipe.json')]);
  for (const file of [at('pipe.json'), '/dev/zero']) {
    expect(readBounds(file)).toEqual(DEFAULT_BOUNDS);
  }
});

test('a window is put back where it was, on the second screen too while that is there', () => {
  expect(fitBounds(place, [laptop])).toEqual(place);
  const there = { ...place, x: 1500 };
  expect(fitBounds(there, [laptop, projector])).toEqual(there);
});

test.each([
  ['on a screen that is gone', { ...place, x: 1500 }],
  ['above the screen', { ...place, y: -40 }],
  ['almost beyond the right edge', { ...place, x: 1300 }],
  ['below the screen', { ...place, y: 760 }],
])('one %s is placed by the system, with its size', (_where, bounds) => {
  expect(fitBounds(bounds, [laptop])).toEqual({ width: 1200, height: 700, maximized: false });
});

test.each([
  ['where it stood', { ...place, width: 9300, height: 5000 }, { x: 0, y: 0 }],
  ['on the second screen', { ...place, x: 1500, width: 9300 }, { x: 1366, y: 50 }],
  ['that the system places', { width: 9300, height: 5000, maximized: false }, {}],
])('it is never larger than its screen: %s', (_where, bounds, at) => {
  const { width, height, maximized: _same, ...put } = fitBounds(bounds, [laptop, projector]);
  const screen = 'x' in at && at.x > 0 ? projector : laptop;
  expect(put).toEqual(at);
  expect(width).toBeLessThanOrEqual(screen.width);
  expect(height).toBeLessThanOrEqual(screen.height);
});

test('it is never smaller than the page can be used', () => {
  const { width, height } = fitBounds({ ...place, width: 10, height: 10 }, [laptop]);
  expect([width, height]).toEqual([1024, 640]);
});
