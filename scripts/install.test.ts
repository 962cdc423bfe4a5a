import { expect, test } from 'vitest';
import { agrees } from './install.mjs';

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
