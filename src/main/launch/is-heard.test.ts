import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { expect, test } from 'vitest';
import { isHeard } from './is-heard';

const on = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv = {}) => ({ platform, env, pid: 42 });

test.each(['win32', 'darwin'] as const)('on %s a stream that leads nowhere is not heard', (os) => {
  const streams = [devNull, import.meta.filename].map((file) => openSync(file, 'r+'));
  const heard = [...streams, 9999].map((stream) => isHeard(stream, on(os)));
  for (const stream of streams) closeSync(stream);
  expect(heard).toEqual([false, true, false]);
});

test('on Linux a start from the desktop is not heard, whoever else started from there', () => {
  const from = (pid: string) => on('linux', { GIO_LAUNCHED_DESKTOP_FILE_PID: pid });
  expect(isHeard(2, from('42'))).toBe(false);
  // A terminal was started from the desktop, and we from the terminal.
  expect(isHeard(2, from('41'))).toBe(true);
  expect(isHeard(2, on('linux'))).toBe(true);
});
