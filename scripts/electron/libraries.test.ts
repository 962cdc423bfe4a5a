import { expect, test } from 'vitest';
import { unresolved } from './libraries.mjs';

test('the libraries that ldd does not find are named', () => {
  const answer = [
    '\tlibnss3.so => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
    '\tlibgbm.so.1 => not found',
  ].join('\n');
  expect(unresolved(answer)).toEqual(['libnss3.so', 'libgbm.so.1']);
});
