// WebKit by its own driver, which speaks WebDriver over HTTP.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { meanwhile } from '../meanwhile';
import { browserOf, type Browser } from './browser';

/** How long the driver may take to start, in ms. */
const PATIENCE = 30_000;

export interface WebkitPrograms {
  readonly driver: string;
  readonly browser: string;
}

/** @param language of its pages, as POSIX names it: `en_US.UTF-8` */
export async function startWebkit(
  { driver, browser }: WebkitPrograms,
  language: string,
  env: NodeJS.ProcessEnv,
): Promise<Browser> {
  const home = await mkdtemp(path.join(tmpdir(), 'descent-lab-webkit-'));
  const port = await freePort();
  const running = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...env,
      HOME: home,
      LC_ALL: language,
      LANG: language,
      LANGUAGE: language,
    },
  });
  const ended = new Promise<void>((resolve) => running.on('exit', () => resolve()));
  const ask = async <T>(method: string, where: string, body?: object): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}${where}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: T };
    if (!answer.ok) throw new Error(`${where}: ${JSON.stringify(value).slice(0, 400)}`);
    return value;
  };
  await answers(() => ask('GET', '/status'));
  const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    },
  });
  const at = `/session/${sessionId}`;
  await ask('POST', `${at}/window/rect`, { width: 1280, height: 900 });
  return browserOf({
    open: (url) => ask('POST', `${at}/url`, { url }),
    find: (by) => ask('POST', `${at}/element`, by),
    execute: (call) => ask('POST', `${at}/execute/async`, call),
    click: (id) => ask('POST', `${at}/element/${id}/click`, {}),
    keys: (id, text) => ask('POST', `${at}/element/${id}/value`, { text }),
    close: async () => {
      await ask('DELETE', at).catch(() => {});
      running.kill();
      await ended;
      await rm(home, { recursive: true, force: true, maxRetries: 3 });
    },
  });
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  return port;
}

async function answers(ask: () => Promise<unknown>): Promise<void> {
  for (const end = Date.now() + PATIENCE; ; await meanwhile(100)) {
    try {
      await ask();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
