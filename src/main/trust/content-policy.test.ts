import { expect, test } from 'vitest';
import { CONTENT_POLICY, devContentPolicy, SECURITY_HEADERS } from './content-policy';

test('the policy is the one that was tried with every library, letter for letter', () => {
  expect(CONTENT_POLICY).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; " +
      "img-src 'self' blob: data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; " +
      "form-action 'none'; frame-ancestors 'none'; object-src 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'",
  );
});

test('nothing unsafe is allowed in what ships', () => {
  expect(Object.values(SECURITY_HEADERS).join()).not.toMatch(/unsafe|\*|https?:|wss?:/);
});

test('while developing, scripts are still those of the server only', () => {
  const policy = devContentPolicy('http://localhost:5173/');
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self' ws://localhost:5173");
});
