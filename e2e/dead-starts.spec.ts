// A start that died is not repeated: the app, or its page alone, ends as it is given back a session, the
// set-ups, the settings, a lesson or the place of the window.

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { inProject } from '../scripts/project.mjs';
import { REQUEST_CHANNEL } from '../src/shared/protocol/channels';
import { defaultSettings, settingsText } from '../src/shared/settings/settings';
import { deadly, said } from './deadly';
import { expect, test, type Lab } from './launch';
import { runLab } from './run-lab';
import { the } from './screen';
import { fullUnless } from './tier';

const kept = {
  session: ['session.json', deadly.session],
  setUps: ['setups.json', deadly.setUps],
  settings: ['settings.json', settingsText({ ...defaultSettings, textSize: 1.75 })],
  bounds: [
    'window.json',
    JSON.stringify({ x: 0, y: 0, width: 1111, height: 700, maximized: false }),
  ],
} as const;

async function folderWith(...parts: (keyof typeof kept)[]): Promise<string> {
  const userData = test.info().outputPath('user');
  await mkdir(userData);
  for (const part of parts) await writeFile(path.join(userData, kept[part][0]), kept[part][1]);
  return userData;
}

/** A start that ends as it is given what it does not bear. */
async function die(userData: string, env: object = {}): Promise<void> {
  const { code } = await runLab([`--user-data-dir=${userData}`], {
    NODE_OPTIONS: `--require ${JSON.stringify(inProject('e2e', 'killer.cjs'))}`,
    DEADLY_TEXT: 'deadly',
    ...env,
  });
  expect(code).toBe(128 + 9);
}

const notice = ({ page }: Pick<Lab, 'page'>) => page.locator('.notice');
const lr = ({ page }: Pick<Lab, 'page'>) => the(page, 'textbox', 'Learning rate value');
const widthOf = ({ app }: Lab) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].getSize()[0]);
const asides = async (userData: string) =>
  (await readdir(userData)).filter((name) => name.includes('.left-out-'));

/** When all that its page was given has been drawn. */
async function standing(userData: string): Promise<void> {
  const record = () => readFile(path.join(userData, 'starts.json'), 'utf8').catch(() => '');
  await expect.poll(record).toMatch(/^\{"deaths":0,"marks":\{\},"stood":\{"/);
}

for (const [parts, env] of [
  [['session'], {}],
  [['session', 'setUps', 'settings'], {}],
  [['bounds'], { DEADLY_WIDTH: '1111' }],
] as const) {
  test(`what a start died of is left out of the next, and said: ${parts.join(', ')}${fullUnless(String(parts) === 'session')}`, async ({
    launchLab,
  }) => {
    const userData = await folderWith(...parts);
    await die(userData, env);
    const lab = await launchLab({ userData });
    await expect(notice(lab)).toContainText(said(...parts));
    await expect(lr(lab)).toHaveValue('0.1');
    const names = await asides(userData);
    expect(names).toHaveLength(parts.length);
    for (const name of names) {
      const part = parts.find((each) => name.startsWith(path.basename(kept[each][0], '.json')));
      expect(await readFile(path.join(userData, name), 'utf8')).toBe(kept[part!][1]);
    }
    await the(lab.page, 'button', 'Open it all the same').click();
    if (parts[0] === 'session') await expect(lr(lab)).toHaveValue('7');
    else await expect.poll(() => widthOf(lab)).toBe(1111);
    await expect.poll(() => asides(userData)).toEqual([]);
    await expect(notice(lab)).toHaveCount(0);
  });
}

/** The page alone ends as it is given `deadly`, or tells that it opens that. */
const killPage = (app: ElectronApplication, deadly: string) =>
  app.evaluate(
    ({ ipcMain }, { channel, text }) => {
      type Listener = Parameters<typeof ipcMain.handle>[1];
      const { _invokeHandlers } = ipcMain as unknown as {
        _invokeHandlers: Map<string, Listener>;
      };
      const listener = _invokeHandlers.get(channel)!;
      ipcMain.removeHandler(channel);
      ipcMain.handle(channel, async (event, kind, body) => {
        const answer = await listener(event, kind, body);
        const drawn = kind === 'boot' || kind === 'opening';
        if (drawn && JSON.stringify([answer, body]).includes(text)) {
          event.sender.forcefullyCrashRenderer();
        }
        return answer;
      });
    },
    { channel: REQUEST_CHANNEL, text: deadly },
  );

/** In a page that took the place of one that died, which Playwright does not follow. */
const inPage = (app: ElectronApplication, source: string): Promise<unknown> =>
  app.evaluate(
    ({ BrowserWindow }, code) =>
      Promise.race([
        BrowserWindow.getAllWindows()[0].webContents.executeJavaScript(code),
        // A page that dies answers never.
        new Promise((late) => setTimeout(late, 500, null)),
      ]),
    source,
  );
const notices = (app: ElectronApplication) => () =>
  inPage(app, `document.querySelector('.notice span')?.textContent`).catch(() => null);
const rate = `document.querySelector('[data-name="Learning rate value"]')?.value`;
const press = (name: string) => `document.querySelector('[data-name="${name}"]').click()`;

test('a page that dies of a lesson comes back without it, as often as it is opened @full', async ({
  launchLab,
}) => {
  const userData = await folderWith('session');
  const { app, page } = await launchLab({ userData });
  await standing(userData);
  await killPage(app, '"lesson":"killing"');
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'killing.json'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  }, deadly.lesson);
  await expect.poll(notices(app)).toBe(said('lesson'));
  await expect.poll(() => inPage(app, rate)).toBe('7');
  const folder = path.join(userData, 'lessons');
  expect(await readdir(folder)).toEqual(await asides(folder));
  await standing(userData);
  await inPage(app, `${press('Open it all the same')}; window.before = true`);
  await expect.poll(() => inPage(app, `'before' in window`).catch(() => true)).toBe(false);
  await expect.poll(notices(app)).toBe(said('lesson'));
  await expect.poll(() => inPage(app, rate)).toBe('7');
  await inPage(app, press('Remove it'));
  await expect.poll(() => readdir(folder)).toEqual([]);
});
