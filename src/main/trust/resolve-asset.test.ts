import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { resolveAsset } from './resolve-asset';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'descent-assets-')));
const root = path.join(folder, 'renderer');
mkdirSync(path.join(root, 'assets'), { recursive: true });
mkdirSync(path.join(root, 'folder.js'));
for (const name of ['index.html', 'assets/index-1.js', 'assets/a b.css', 'secret', 'notes.txt']) {
  writeFileSync(path.join(root, name), name);
}
writeFileSync(path.join(folder, 'package.json'), '{}');
mkdirSync(path.join(folder, 'renderer-other'));
writeFileSync(path.join(folder, 'renderer-other', 'x.js'), '');
symlinkSync(path.join(folder, 'package.json'), path.join(root, 'out.json'));
symlinkSync(path.join(root, 'index.html'), path.join(root, 'in.html'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('a file of the page is found', () => {
  test.each([
    ['app://lab/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://lab/assets/index-1.js', 'assets/index-1.js', 'text/javascript; charset=utf-8'],
    ['app://lab/assets/a%20b.css', 'assets/a b.css', 'text/css; charset=utf-8'],
    ['app://lab/index.html?v=1#top', 'index.html', 'text/html; charset=utf-8'],
    ['app://lab/assets/../index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://lab/in.html', 'index.html', 'text/html; charset=utf-8'],
  ])('%s', (url, file, type) => {
    expect(resolveAsset(url, root)).toEqual({ status: 200, file: path.join(root, file), type });
  });
});

describe('nothing else is', () => {
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
  ])('%s', (url, status) => {
    expect(resolveAsset(url, root)).toEqual({ status });
  });

  test('whatever is asked for, a file that is named lies in the folder', () => {
    const piece = fc.constantFrom(
      '..',
      '..',
      '%2e',
      '%2f',
      '%5c',
      '/',
      '//',
      'assets',
      'index.html',
      'package.json',
      '%00',
      'C:',
      '%252e',
      'out.json',
      'renderer-other',
      'x.js',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const asset = resolveAsset(`app://lab/${pieces.join('')}`, root);
        return asset.status !== 200 || asset.file.startsWith(root + path.sep);
      }),
      { numRuns: 20_000 },
    );
  });
});
