// The system's dialogs for files: one at a time, and nothing is overwritten without a question.

import { execFileSync } from 'node:child_process';
import { lstat, readFile, symlink } from 'node:fs/promises';
import { chooseFile, menuItem } from './app-menu';
import { attack } from './attack';
import { expect, test } from './shared-lab';

interface Asked {
  readonly properties?: string[];
}

const asks = (): number => (globalThis as unknown as { asked: Asked[] }).asked.length;

test('a menu entry chosen again and again opens one dialog', async ({ lab: { app, page } }) => {
  await app.evaluate(({ dialog }) => {
    const asked: Asked[] = [];
    const closings: (() => void)[] = [];
    const ask = (_window: unknown, options: Asked) => {
      asked.push(options);
      return new Promise<{ canceled: boolean; filePaths: string[]; filePath: string }>((resolve) =>
        closings.push(() => resolve({ canceled: true, filePaths: [], filePath: '' })),
      );
    };
    Object.assign(dialog, { showOpenDialog: ask, showSaveDialog: ask });
    Object.assign(globalThis, { asked, closings });
  });
  /** Chosen one upon the other, and then closed. @returns what was opened meanwhile */
  const choose = async (...ids: string[]): Promise<Asked[]> => {
    await app.evaluate(({ Menu }, all) => {
      for (const id of all) Menu.getApplicationMenu()!.getMenuItemById(id)!.click();
    }, ids);
    // Each entry goes to the page and comes back as a request. When the first has come the others are on
    // their way, and what is asked from then on comes after them.
    await expect.poll(() => app.evaluate(asks)).toBeGreaterThan(0);
    await attack(page, `return descentLab.request('about', {})`);
    return app.evaluate(() => {
      const { asked, closings } = globalThis as unknown as {
        asked: Asked[];
        closings: (() => void)[];
      };
      closings.splice(0).forEach((close) => close());
      return asked.splice(0);
    });
  };
  expect(await choose('open', 'save', 'open', 'open', 'save')).toHaveLength(1);
  const [later, ...others] = await choose('save', 'save');
  expect(later.properties).toContain('showOverwriteConfirmation');
  expect(others).toEqual([]);
});

test('a save goes to the end of a link, and leaves a pipe alone', async ({
  lab: { app, page },
}) => {
  test.skip(process.platform === 'win32', 'Windows has no such files');
  const at = (name: string): string => test.info().outputPath(name);
  await symlink('end.json', at('link.json'));
  execFileSync('mkfifo', [at('pipe.json')]);
  for (const [name, said] of [
    ['link.json', 'Saved: link.json'],
    ['pipe.json', 'no ordinary file stands there'],
  ]) {
    await chooseFile(app, at(name));
    await menuItem(app, 'save');
    await expect(page.locator('.notice')).toContainText(said);
  }
  expect((await lstat(at('link.json'))).isSymbolicLink()).toBe(true);
  expect(JSON.parse(await readFile(at('end.json'), 'utf8'))).toMatchObject({
    format: 'descent-lab',
  });
  expect((await lstat(at('pipe.json'))).isFIFO()).toBe(true);
});
