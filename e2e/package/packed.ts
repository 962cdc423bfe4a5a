// What `npm run package` makes, for tests: made once, unpacked somewhere else, and run as people run it,
// with the fuses that ship.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, test as base, type Page } from '@playwright/test';
import { switches } from '../../scripts/electron/launch.mjs';
import { withoutLog } from '../../scripts/electron/unattended.mjs';
import { makePackages } from '../../scripts/package/make-packages.mjs';
import { inCache } from '../../scripts/project.mjs';
import { run, type Ended } from '../../scripts/run.mjs';
import { ownDisplay } from '../own-display';

export { expect };

type Packed = Awaited<ReturnType<typeof makePackages>>;

const arch = process.arch === 'arm64' ? 'arm64' : 'x64';

export const test = base.extend<{ elsewhere: string }, { packed: Packed }>({
  packed: [
    // Playwright reads which fixtures are needed from this pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => use(await makePackages(arch, inCache('packed'), { quick: true })),
    { scope: 'worker', timeout: 180_000 },
  ],
  // A folder with a name that people give.
  // oxlint-disable-next-line no-empty-pattern
  elsewhere: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), '경사 하강 '));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

const environment = (env: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...ownDisplay(),
  LC_ALL: 'C.UTF-8',
  ...env,
});

/** Runs it to its end. */
export async function runPacked(
  executable: string,
  args: readonly string[],
  { userData, env = {} }: { userData: string; env?: Readonly<Record<string, string>> },
): Promise<Ended> {
  const first = [...(await switches()), `--user-data-dir=${userData}`];
  const ended = await run(executable, [...first, ...args], { env: environment(env), seconds: 60 });
  return { ...ended, stderr: withoutLog(ended.stderr) };
}

/** Opens its window and looks into it; what Node could do to it the fuses forbid. */
export async function openPacked(
  executable: string,
  args: readonly string[],
  userData: string,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const first = [...(await switches()), `--user-data-dir=${userData}`, '--remote-debugging-port=0'];
  const child = spawn(executable, [...first, ...args], { env: environment({}) });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const [, found] = /^DevTools listening on (ws:\S+)/m.exec(said) ?? [];
        if (found) resolve(found);
      });
      child.on('exit', (code) => reject(new Error(`It ended with ${code}:\n${said}`)));
    });
    await pageStands(address);
    const browser = await chromium.connectOverCDP(address);
    const [context] = browser.contexts();
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    await look(page);
    await browser.close();
  } finally {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
}

/** Attached while the first document is replaced, Playwright misses its navigation and waits in vain. */
async function pageStands(address: string): Promise<void> {
  const list = `http://${new URL(address).host}/json/list`;
  const standing = async () => {
    const pages = (await (await fetch(list)).json()) as { url: string; title: string }[];
    return pages.some(({ url, title }) => url.startsWith('app://lab/') && title === 'Descent Lab');
  };
  await expect.poll(standing, { timeout: 30_000 }).toBe(true);
}
