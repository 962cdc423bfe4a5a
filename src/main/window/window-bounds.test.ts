import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DEFAULT_BOUNDS, fitBounds, readBounds, writeBounds } from './window-bounds';

const folder = mkdtempSync(path.join(tmpdir(), 'descent-bounds-'));
const file = path.join(folder, 'window.json');
afterAll(() => rmSync(folder, { recursive: true }));

const laptop = { x: 0, y: 0, width: 1366, height: 768 };
const projector = { x: 1366, y: 0, width: 1920, height: 1080 };
const place = { x: 100, y: 50, width: 1200, height: 700, maximized: false };

test('what was written is read again', () => {
  expect(writeBounds(file, place)).toBe(true);
  expect(readBounds(file)).toEqual(place);
});

test('a folder that cannot be written is no exception', () => {
  expect(writeBounds(path.join(file, 'x', 'window.json'), place)).toBe(false);
});

describe('what cannot be read is the default', () => {
  test.each([
    '',
    '{',
    '[]',
    '{"width":"wide"}',
    '{"width":1.5,"height":2,"maximized":true}',
    '\uFFFF',
  ])('%j', (text) => {
    writeFileSync(file, text);
    expect(readBounds(file)).toEqual(DEFAULT_BOUNDS);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('no file at all', () => {
    expect(readBounds(path.join(folder, 'none.json'))).toEqual(DEFAULT_BOUNDS);
  });

  test('a folder', () => {
    mkdirSync(path.join(folder, 'folder.json'));
    expect(readBounds(path.join(folder, 'folder.json'))).toEqual(DEFAULT_BOUNDS);
  });

  test.skipIf(process.platform === 'win32')('a pipe or a device, at once', () => {
    const pipe = path.join(folder, 'pipe.json');
    execFileSync('mkfifo', [pipe]);
    for (const place of [pipe, '/dev/zero']) expect(readBounds(place)).toEqual(DEFAULT_BOUNDS);
  });
});

describe('a window', () => {
  test('is put back where it was', () => {
    expect(fitBounds(place, [laptop])).toEqual(place);
  });

  test('is put back on the second screen while that is there', () => {
    const there = { ...place, x: 1500 };
    expect(fitBounds(there, [laptop, projector])).toEqual(there);
  });

  test.each([
    ['on a screen that is gone', { ...place, x: 1500 }],
    ['above the screen', { ...place, y: -40 }],
    ['almost beyond the right edge', { ...place, x: 1300 }],
    ['below the screen', { ...place, y: 760 }],
  ])('%s is placed by the system, with its size', (_where, bounds) => {
    expect(fitBounds(bounds, [laptop])).toEqual({ width: 1200, height: 700, maximized: false });
  });

  test.each([
    ['where it stood', { ...place, width: 9300, height: 5000 }, { x: 0, y: 0 }],
    ['on the second screen', { ...place, x: 1500, width: 9300 }, { x: 1366, y: 50 }],
    ['that the system places', { width: 9300, height: 5000, maximized: false }, {}],
  ])('is never larger than its screen: %s', (_where, bounds, at) => {
    const { width, height, maximized: _same, ...put } = fitBounds(bounds, [laptop, projector]);
    const screen = 'x' in at && at.x > 0 ? projector : laptop;
    expect(put).toEqual(at);
    expect(width).toBeLessThanOrEqual(screen.width);
    expect(height).toBeLessThanOrEqual(screen.height);
  });

  test('is never smaller than the page can be used', () => {
    expect(fitBounds({ ...place, width: 10, height: 10 }, [laptop])).toMatchObject({
      width: 1024,
      height: 640,
    });
  });
});
