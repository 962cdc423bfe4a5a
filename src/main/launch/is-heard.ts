// Whether anybody reads what a start writes on its streams. After a double click nobody does: Windows and
// macOS give a stream that leads nowhere, and the desktops of Linux say that it was they who started us.

import { fstatSync } from 'node:fs';
import { isatty } from 'node:tty';

/** Of a stream: a terminal, or what another program or a file takes in. */
export function isHeard(
  stream: number,
  { env, platform, pid }: Pick<NodeJS.Process, 'env' | 'platform' | 'pid'>,
): boolean {
  if (platform === 'linux') return env.GIO_LAUNCHED_DESKTOP_FILE_PID !== String(pid);
  try {
    if (isatty(stream)) return true;
    // What leads nowhere is a device, as a terminal is.
    return !fstatSync(stream).isCharacterDevice();
  } catch {
    return false;
  }
}
