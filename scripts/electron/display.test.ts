import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { displayAnswers, hasDisplay } from './display.mjs';

test('only a Linux without X11 and without Wayland has no display', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'darwin')).toBe(true);
});

test('a display is asked whether it is there', async () => {
  for (const DISPLAY of [':31007', 'unix:31007.0', '127.0.0.1:31007'])
    expect(await displayAnswers({ DISPLAY }), DISPLAY).toBe(false);
  expect(await displayAnswers({ WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':31007' })).toBe(true);
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await displayAnswers({ DISPLAY: `127.0.0.1:${port - 6000}.0` })).toBe(true);
  server.close();
});
