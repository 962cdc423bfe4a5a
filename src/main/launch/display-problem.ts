// Whether there is a display to open a window on. Without one Chromium's own start on Linux ends in
// a crash, some moments after this can still be asked.

import { existsSync, readFileSync } from 'node:fs';
import type { Problem } from '../../shared/problem';

const SOCKETS = '/tmp/.X11-unix';

/** @returns what to end with, or null where a display is there or cannot be ruled out */
export function displayProblem(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Problem | null {
  const { DISPLAY, WAYLAND_DISPLAY } = env;
  if (platform !== 'linux' || WAYLAND_DISPLAY) return null;
  if (!DISPLAY) return { code: 'noDisplay' };
  // Of another computer nothing is known before it is asked.
  const number = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(DISPLAY)?.[1];
  if (number === undefined) return null;
  const socket = `${SOCKETS}/X${number}`;
  return existsSync(socket) || isListening(socket)
    ? null
    : { code: 'deadDisplay', display: DISPLAY };
}

/** A server whose folder cannot be seen from here may still be reached by the name alone. */
function isListening(socket: string): boolean {
  try {
    return readFileSync('/proc/net/unix', 'utf8')
      .split('\n')
      .some((line) => line.endsWith(` @${socket}`));
  } catch {
    return true;
  }
}
