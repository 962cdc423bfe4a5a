import { expect, test } from 'vitest';
import { CONTENT_POLICY } from '../src/main/trust/content-policy';
import { headerRows, metaPolicy, siteHeaders } from './web-headers.mjs';

test('the page is as strict as the app’s, and may know its manifest and make its programs’ addresses', () => {
  const more = "manifest-src 'self'; trusted-types descent-lab";
  const policy = CONTENT_POLICY.replace("trusted-types 'none'", more);
  expect(siteHeaders('')['Content-Security-Policy']).toBe(policy);
  expect(siteHeaders('index.html')).toEqual(siteHeaders(''));
  expect(metaPolicy).toBe(policy.replace("frame-ancestors 'none'; ", ''));
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
