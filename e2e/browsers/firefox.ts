// Firefox by the protocol that it speaks itself, Marionette, with nothing between: commands of WebDriver
// as [0, id, name, parameters], answers as [1, id, error, result], each after its length.

import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { meanwhile } from '../meanwhile';
import { browserOf, type Answer, type Browser, type Found } from './browser';

/** How long Firefox may take to start, in ms. */
const PATIENCE = 60_000;

type Send = <T>(name: string, parameters?: object) => Promise<T>;

/** @param program of Firefox @param language of its pages: `en-US` */
export async function startFirefox(program: string, language: string): Promise<Browser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'descent-lab-firefox-'));
  const settings = {
    'marionette.port': 0,
    'intl.accept_languages': language,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.download.folderList': 2,
    'browser.download.dir': profile,
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  const running = spawn(
    program,
    ['--marionette', '--headless', '--no-remote', '--profile', profile],
    { stdio: 'ignore', env: { ...process.env, HOME: profile } },
  );
  const ended = new Promise<void>((resolve) => running.on('exit', () => resolve()));
  const socket = net.connect(await portOf(profile), '127.0.0.1');
  const send = speak(socket);
  await send('WebDriver:NewSession', {});
  await send('WebDriver:SetWindowRect', { width: 1280, height: 900 });

  return browserOf({
    open: (url) => send('WebDriver:Navigate', { url }),
    find: async (by) => (await send<{ value: Found }>('WebDriver:FindElement', by)).value,
    execute: async (call) =>
      (await send<{ value: Answer }>('WebDriver:ExecuteAsyncScript', call)).value,
    click: (id) => send('WebDriver:ElementClick', { id }),
    keys: (id, text) => send('WebDriver:ElementSendKeys', { id, text }),
    close: async () => {
      socket.destroy();
      running.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  });
}

/** Firefox writes the port that it has chosen into its folder. */
async function portOf(profile: string): Promise<number> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await meanwhile(100)) {
    const text = await readFile(path.join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    if (text !== '') return Number(text);
  }
  throw new Error('Firefox does not start.');
}

function speak(socket: net.Socket): Send {
  const waiting = new Map<number, (error: unknown, value: unknown) => void>();
  let id = 0;
  let rest = Buffer.alloc(0);
  socket.on('data', (part) => {
    rest = Buffer.concat([rest, part]);
    for (;;) {
      const colon = rest.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.subarray(0, colon));
      if (rest.length < end) return;
      const message = JSON.parse(rest.subarray(colon + 1, end).toString());
      rest = rest.subarray(end);
      // The first message is a greeting.
      if (!Array.isArray(message)) continue;
      const [, answered, error, value] = message;
      waiting.get(answered)?.(error, value);
      waiting.delete(answered);
    }
  });
  return (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      id += 1;
      waiting.set(id, (error, value) =>
        error
          ? reject(new Error(`${name}: ${JSON.stringify(error).slice(0, 400)}`))
          : resolve(value as never),
      );
      const text = Buffer.from(JSON.stringify([0, id, name, parameters]));
      socket.write(`${text.length}:`);
      socket.write(text);
    });
}
