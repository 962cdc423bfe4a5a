import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { expect, test } from 'vitest';
import { isHeard } from './is-heard';

const on = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv = {}) => ({ platform, env, pid: 42 });

/** @param use is given a stream of that file */
function withStream(file: string, use: (stream: number) => void): void {
  const stream = openSync(file, 'r+');
  try {
    use(stream);
  } finally {
    closeSync(stream);
  }
}

test.each(['win32', 'darwin'] as const)(
  'on %s a stream that leads nowhere is not heard',
  (platform) => {
    withStream(devNull, (stream) => expect(isHeard(stream, on(platform))).toBe(false));
    withStream(import.meta.filename, (stream) => expect(isHeard(stream, on(platform))).toBe(true));
  },
);

test('a stream that is not there is not heard', () => {
  expect(isHeard(9999, on('win32'))).toBe(false);
});

test('on Linux a start from the desktop is not heard, whoever else started from there', () => {
  const from = (pid: string) => on('linux', { GIO_LAUNCHED_DESKTOP_FILE_PID: pid });
  expect(isHeard(2, from('42'))).toBe(false);
  // A terminal was started from the desktop, and we from the terminal.
  expect(isHeard(2, from('41'))).toBe(true);
  expect(isHeard(2, on('linux'))).toBe(true);
});
