import { expect, test } from 'vitest';
import { headerRows, metaPolicy, siteHeaders } from './web-headers.mjs';

const PAGE =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; " +
  "img-src 'self' blob: data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'; manifest-src 'self'; trusted-types descent-lab";

test('the page is as strict as the app’s, and may know its manifest and make its programs’ addresses', () => {
  expect(siteHeaders('')['Content-Security-Policy']).toBe(PAGE);
  expect(siteHeaders('index.html')).toEqual(siteHeaders(''));
  expect(metaPolicy).toBe(PAGE.replace("frame-ancestors 'none'; ", ''));
});

test('only the worker may make programs, and it may do nothing else', () => {
  expect(siteHeaders('worker/core-worker-x.js')['Content-Security-Policy']).toBe(
    "default-src 'none'; script-src 'self' 'unsafe-eval'",
  );
  const unsafe = headerRows.filter(({ headers }) => JSON.stringify(headers).includes('unsafe'));
  expect(unsafe.map(({ path }) => path)).toEqual(['worker/*']);
});

test('full screen and a screen that stays awake are the page’s; nothing else of the machine is', () => {
  const features = siteHeaders('index.html')['Permissions-Policy'];
  const own = ['fullscreen=(self)', 'screen-wake-lock=(self)'];
  expect(features.match(/[\w-]+=\(self\)/g)).toEqual(own);
});

test('no file gets a header from two rows: servers would join them', () => {
  const paths = ['', 'index.html', 'sw.js', 'worker/a.js', 'assets/a.js', 'manifest.webmanifest'];
  for (const path of paths) {
    const rows = headerRows.filter((row) =>
      row.path.endsWith('*') ? path.startsWith(row.path.slice(0, -1)) : row.path === path,
    );
    const names = rows.flatMap(({ headers }) => Object.keys(headers));
    expect(new Set(names).size, path).toBe(names.length);
  }
});
