import { expect, test } from 'vitest';
import { APP_URL, isAppUrl, mayRequest } from './app-url';

const DEV = 'http://localhost:5173';

const here = [APP_URL, 'app://lab/assets/index.js', 'blob:app://lab/1', 'data:image/png;base64,AA'];
const elsewhere = [
  'https://example.com/',
  'wss://example.com/',
  'ftp://example.com/',
  'app://evil/',
  'http://localhost:5173/',
  'ws://localhost:5173/',
  'file:///etc/passwd',
  'chrome-extension://abc/page.html',
  'nonsense',
  '',
];

test('our page is ours', () => {
  expect(isAppUrl(APP_URL, null)).toBe(true);
});

test.each(here)('the session may ask for what stays on this machine: %s', (url) =>
  expect(mayRequest(url, null)).toBe(true),
);

test.each(elsewhere)('the session may not ask for anything else: %s', (url) =>
  expect(mayRequest(url, null)).toBe(false),
);

test.each([
  [`${DEV}/main.tsx`, true],
  ['ws://localhost:5173/?token=1', true],
  ['http://localhost:5174/', false],
  ['ws://localhost:1/', false],
  ['https://localhost:5173/', false],
])('while developing the dev server is reached, and no other: %s, %s', (url, may) =>
  expect(mayRequest(url, DEV)).toBe(may),
);
