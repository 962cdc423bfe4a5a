import { expect, test } from 'vitest';
import { APP_URL, mayRequest } from './app-url';

const DEV = 'http://localhost:5173';

test.each<[url: string, may: boolean, devUrl?: string]>([
  [APP_URL, true],
  ['app://lab/assets/index.js', true],
  ['blob:app://lab/1', true],
  ['data:image/png;base64,AA', true],
  ['https://example.com/', false],
  ['wss://example.com/', false],
  ['ftp://example.com/', false],
  ['app://evil/', false],
  ['http://localhost:5173/', false],
  ['ws://localhost:5173/', false],
  ['file:///etc/passwd', false],
  ['chrome-extension://abc/page.html', false],
  ['nonsense', false],
  ['', false],
  // While developing the dev server is reached, and no other.
  [`${DEV}/main.tsx`, true, DEV],
  ['ws://localhost:5173/?token=1', true, DEV],
  ['http://localhost:5174/', false, DEV],
  ['ws://localhost:1/', false, DEV],
  ['https://localhost:5173/', false, DEV],
])('the session may ask for what stays on this machine: %s, %s', (url, may, devUrl) =>
  expect(mayRequest(url, devUrl ?? null)).toBe(may),
);
