import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { folderOfEach } from '../../node/folder.fixture';
import { DEFAULT_BOUNDS, fitBounds, readBounds, writeBounds, type Bounds } from './window-bounds';

const { at, put, text: textOf } = folderOfEach();
const laptop = { x: 0, y: 0, width: 1366, height: 768 };
const projector = { x: 1366, y: 0, width: 1920, height: 1080 };
const sized = (width: number, height: number) => ({ width, height, maximized: false });
const box = (x: number, y: number, width: number, height: number) => ({
  ...sized(width, height),
  x,
  y,
});
const place = box(100, 50, 1200, 700);
const usual = sized(1200, 700);

test('what was written is read again; a folder that cannot be written is no exception', () => {
  const file = at('window.json');
  expect(writeBounds(file, place)).toBe(true);
  expect(readBounds(file)).toEqual(place);
  expect(writeBounds(at('window.json', 'x', 'window.json'), place)).toBe(false);
});

const fraction = '{"width":1.5,"height":2,"maximized":true}';
test.each(['', '{', '[]', '\uFFFF', '{"width":"wide"}', fraction])(
  'what cannot be read is the default, and stays: %j',
  (text) => {
    expect(readBounds(put('window.json', text))).toEqual(DEFAULT_BOUNDS);
    expect(textOf('window.json')).toBe(text);
  },
);

test('no file, a folder, a pipe and a device are the default, at once', () => {
  const files = [at('none.json'), at()];
  if (process.platform !== 'win32') {
    execFileSync('mkfifo', [at('pipe.json')]);
    files.push(at('pipe.json'), '/dev/zero');
  }
  for (const file of files) expect(readBounds(file), file).toEqual(DEFAULT_BOUNDS);
});

const both = [laptop, projector];
test.each<[string, Bounds, (typeof laptop)[], Bounds]>([
  ['stands where it was', place, [laptop], place],
  ['stands on the second screen', box(1500, 50, 1200, 700), both, box(1500, 50, 1200, 700)],
  ['is placed by the system: its screen is gone', box(1500, 50, 1200, 700), [laptop], usual],
  ['is, above the screen', box(100, -40, 1200, 700), [laptop], usual],
  ['is, almost beyond the right edge', box(1300, 50, 1200, 700), [laptop], usual],
  ['is, below the screen', box(100, 760, 1200, 700), [laptop], usual],
  ['is never larger than its screen', box(100, 50, 9300, 5000), both, box(0, 0, 1366, 768)],
  ['is not, on the second', box(1500, 50, 9300, 700), both, box(1366, 50, 1920, 700)],
  ['is not, placed by the system', sized(9300, 5000), both, sized(1366, 768)],
  ['is never smaller than the page', box(100, 50, 10, 10), [laptop], sized(1024, 640)],
])('a window %s', (_how, bounds, screens, put) => {
  expect(fitBounds(bounds, screens)).toEqual(put);
});
