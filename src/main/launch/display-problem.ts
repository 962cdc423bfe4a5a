// Whether there is a display to open a window on. Without one Chromium's own start on Linux ends in
// a crash, some moments after this can still be asked.

import { existsSync, readFileSync } from 'node:fs';
import { excerpt } from '../../i18n/excerpt';
import type { Words } from '../../core/words';

const SOCKETS = '/tmp/.X11-unix';

/** @returns the sentence to end with, or null where a display is there or cannot be ruled out */
export function displayProblem(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Words | null {
  const { DISPLAY, WAYLAND_DISPLAY } = env;
  if (platform !== 'linux' || WAYLAND_DISPLAY) return null;
  if (!DISPLAY) return none;
  // Of another computer nothing is known before it is asked.
  const number = /^(?:unix)?:(\d+)(?:\.\d+)?$/.exec(DISPLAY)?.[1];
  if (number === undefined) return null;
  const socket = `${SOCKETS}/X${number}`;
  return existsSync(socket) || isListening(socket) ? null : dead(DISPLAY);
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

const none: Words = {
  en: 'There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.',
  ko: '창을 열 디스플레이가 없습니다. DISPLAY와 WAYLAND_DISPLAY 가운데 어느 것도 설정되어 있지 않습니다.',
};

const dead = (display: string): Words => ({
  en: `There is no display to open a window on: nothing answers at DISPLAY “${excerpt(display)}”.`,
  ko: `창을 열 디스플레이가 없습니다. DISPLAY에 적힌 “${excerpt(display)}”에서 응답이 없습니다.`,
});
