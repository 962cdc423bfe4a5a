import { describe, expect, test } from 'vitest';
import { APP_URL, isAppUrl, mayRequest } from './app-url';

const DEV = 'http://localhost:5173';

test('our page is ours', () => {
  expect(isAppUrl(APP_URL, null)).toBe(true);
});

describe('the session may ask for what stays on this machine', () => {
  test.each([APP_URL, 'app://lab/assets/index.js', 'blob:app://lab/1', 'data:image/png;base64,AA'])(
    '%s',
    (url) => expect(mayRequest(url, null)).toBe(true),
  );
});

describe('the session may not ask for anything else', () => {
  test.each([
    'https://example.com/',
    'http://localhost:5173/',
    'ws://localhost:5173/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'app://evil/',
    'chrome-extension://abc/page.html',
    'nonsense',
    '',
  ])('%s', (url) => expect(mayRequest(url, null)).toBe(false));
});

describe('while developing', () => {
  test.each([`${DEV}/main.tsx`, 'ws://localhost:5173/?token=1'])(
    'the dev server is reached: %s',
    (url) => expect(mayRequest(url, DEV)).toBe(true),
  );

  test.each(['http://localhost:5174/', 'ws://localhost:1/', 'https://localhost:5173/'])(
    'other servers are not: %s',
    (url) => expect(mayRequest(url, DEV)).toBe(false),
  );
});
