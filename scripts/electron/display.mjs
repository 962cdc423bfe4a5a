// A display to draw on, where the machine has none.
import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { installPackages } from './libraries.mjs';
import { Refusal } from '../refusal.mjs';

/** How long the virtual display may take to come up, in ms. */
const PATIENCE = 15_000;
/** How long a display may take to answer, in ms. */
const ANSWER_MS = 3000;

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export const hasDisplay = (env, platform) =>
  platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/**
 * Whether a server listens where DISPLAY says; one that is not asked by X11 counts as listening.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>}
 */
export async function displayAnswers({ DISPLAY = '', WAYLAND_DISPLAY }) {
  const [, host, number] = /^(.*):(\d+)(?:\.\d+)?$/.exec(DISPLAY) ?? [];
  if (WAYLAND_DISPLAY || number === undefined) return true;
  if (host && host !== 'unix') return connects({ host, port: 6000 + Number(number) });
  const socket = `/tmp/.X11-unix/X${number}`;
  // The name alone too: the folder of the other may not be seen from here.
  return (await connects({ path: socket })) || connects({ path: `\0${socket}` });
}

/** @param {net.NetConnectOpts} place @returns {Promise<boolean>} */
function connects(place) {
  return new Promise((resolve) => {
    const socket = net.connect(place);
    /** @param {boolean} answered */
    const end = (answered) => {
      socket.destroy();
      resolve(answered);
    };
    socket.on('connect', () => end(true)).on('error', () => end(false));
    socket.setTimeout(ANSWER_MS, () => end(false));
  });
}

/** Whether a graphics card can be used; only Linux can be asked. */
export async function hasGpu() {
  if (process.platform !== 'linux') return true;
  const devices = await readdir('/dev/dri').catch(() => []);
  return devices.some((name) => name.startsWith('renderD'));
}

/**
 * Starts an Xvfb of our own on a free number.
 * @returns {Promise<{ display: string, stop: () => void }>} `display` is the value for DISPLAY
 */
export async function startDisplay() {
  const isNeeded = async () => !(await onPath('Xvfb'));
  await installPackages(['xvfb'], isNeeded);
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const stop = () => void server.kill();
  process.on('exit', stop);

  const number = await new Promise((resolve) => {
    const answer = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
    let text = '';
    const give = () => resolve(/^\d+\n/.test(text) ? text.trim() : undefined);
    answer.setEncoding('utf8').on('data', (part) => {
      text += part;
      if (text.includes('\n')) give();
    });
    server.on('error', give).on('exit', give);
    setTimeout(give, PATIENCE).unref();
  });
  if (number === undefined) {
    stop();
    throw new Refusal((texts) => texts.noVirtualDisplay);
  }
  server.unref();
  /** @type {import('node:net').Socket} */ (server.stdio[3]).unref();
  return { display: `:${number}`, stop };
}

/** @param {string} program */
async function onPath(program) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const found = await access(path.join(folder, program), constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return true;
  }
  return false;
}
