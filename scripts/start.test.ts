import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { displayAnswers, hasDisplay } from './electron/display.mjs';
import { agrees } from './install.mjs';
import { inLanguage } from './say.mjs';
import { splitFlags } from './start-flags.mjs';

test.each([
  [['--lr', '10', '--start=-3,4'], ['--lr', '10', '--start=-3,4'], undefined],
  [['--snapshot', 'a.png', '--lr', '10'], ['--lr', '10'], 'a.png'],
  [['--start', '-3,4', '--snapshot=a=b.png'], ['--start', '-3,4'], 'a=b.png'],
  [['--theme', 'dark', '--language=ko', '--steps', '7'], ['--steps', '7'], undefined],
  [['--snapshot', '--lr', '10'], ['--lr', '10'], ''],
])('of the options %j the run is %j and the picture %j', (args, run, snapshot) => {
  expect(splitFlags(args)).toEqual({ run, snapshot });
});

test('only a Linux without X11 and without Wayland has no display', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
});

test('a display is asked whether it is there', async () => {
  expect(await displayAnswers({ DISPLAY: ':31007' })).toBe(false);
  expect(await displayAnswers({ DISPLAY: 'unix:31007.0' })).toBe(false);
  expect(await displayAnswers({ DISPLAY: '127.0.0.1:31007' })).toBe(false);
  expect(await displayAnswers({ WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':31007' })).toBe(true);
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await displayAnswers({ DISPLAY: `127.0.0.1:${port - 6000}.0` })).toBe(true);
  server.close();
});

test.each([
  [{ LANG: 'ko_KR.UTF-8' }, '가'],
  [{ LANG: 'ko' }, '가'],
  [{ LANG: 'en_US.UTF-8' }, 'a'],
  [{ LANG: 'kok_IN' }, 'a'],
  [{ LC_ALL: 'C', LANG: 'ko_KR.UTF-8' }, 'a'],
])('with %j the words are %s', (env, text) => {
  expect(inLanguage({ en: 'a', ko: '가' }, env)).toBe(text);
});

const locked = {
  '': {},
  'node_modules/a': { version: '1.0.0', integrity: 'x' },
  'node_modules/other-system': { version: '2.0.0', integrity: 'y', optional: true },
};

test.each([
  ['the same packages', { 'node_modules/a': { version: '1.0.0', integrity: 'x' } }, true],
  ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'x' } }, false],
  ['other contents', { 'node_modules/a': { version: '1.0.0', integrity: 'z' } }, false],
  ['a package missing', {}, false],
])('%s installed: it agrees with the lock, or is installed anew', (_title, installed, expected) => {
  expect(agrees(locked, installed)).toBe(expected);
});
