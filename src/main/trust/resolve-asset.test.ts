import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folderOfAll } from '../../node/folder.fixture';
import { resolveAsset } from './resolve-asset';

const { at, put } = folderOfAll();
const root = at('renderer');
for (const name of ['renderer/assets', 'renderer/folder.js', 'renderer-other']) {
  mkdirSync(at(name), { recursive: true });
}
for (const name of ['index.html', 'assets/index-1.js', 'assets/a b.css', 'secret', 'notes.txt']) {
  put(`renderer/${name}`, name);
}
put('renderer-other/x.js', '');
symlinkSync(put('package.json', '{}'), at('renderer/out.json'));
symlinkSync(at('renderer/index.html'), at('renderer/in.html'));

test.each([
  ['app://lab/index.html', 'index.html', 'text/html; charset=utf-8'],
  ['app://lab/assets/index-1.js', 'assets/index-1.js', 'text/javascript; charset=utf-8'],
  ['app://lab/assets/a%20b.css', 'assets/a b.css', 'text/css; charset=utf-8'],
  ['app://lab/index.html?v=1#top', 'index.html', 'text/html; charset=utf-8'],
  ['app://lab/assets/../index.html', 'index.html', 'text/html; charset=utf-8'],
  ['app://lab/in.html', 'index.html', 'text/html; charset=utf-8'],
])('a file of the page is found: %s', (url, file, type) => {
  expect(resolveAsset(url, root)).toEqual({ status: 200, file: path.join(root, file), type });
});

test.each([
  ['app://lab/', 404],
  ['app://lab/missing.js', 404],
  ['app://lab/secret', 404],
  ['app://lab/notes.txt', 404],
  ['app://lab/folder.js', 404],
  ['app://lab/out.json', 403],
  ['app://lab/../package.json', 404],
  ['app://lab/%2e%2e/package.json', 404],
  ['app://lab/..%2fpackage.json', 403],
  ['app://lab/..%2f..%2fpackage.json', 403],
  ['app://lab/assets/..%2f..%2fpackage.json', 403],
  ['app://lab/..%2frenderer-other%2fx.js', 403],
  ['app://lab/..%5cpackage.json', 400],
  ['app://lab/%2fetc%2fpasswd.json', 404],
  ['app://lab//etc/passwd.json', 404],
  ['app://lab/C:/x.json', 400],
  ['app://lab/index.html%00.js', 400],
  ['app://lab/%0aindex.html', 400],
  ['app://lab/%zz.html', 400],
  ['app://lab/%ff.html', 400],
  ['app://lab:80/index.html', 400],
  ['app://user@lab/index.html', 400],
  ['app://LAB/index.html', 400],
  ['app://evil/index.html', 400],
  ['app:///index.html', 400],
  ['https://lab/index.html', 400],
  ['file:///index.html', 400],
  ['nonsense', 400],
])('nothing else is: %s', (url, status) => {
  expect(resolveAsset(url, root)).toEqual({ status });
});

test('whatever is asked for, a file that is named lies in the folder', () => {
  const ways = '.. .. %2e %2f %5c / // %00 C: %252e';
  const files = 'assets index.html package.json out.json renderer-other x.js';
  const piece = fc.constantFrom(...ways.split(' '), ...files.split(' '));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const asset = resolveAsset(`app://lab/${pieces.join('')}`, root);
      return asset.status !== 200 || asset.file.startsWith(root + path.sep);
    }),
    { numRuns: 20_000 },
  );
});
