// The system's dialogs for files: one at a time, and nothing is overwritten without a question.

import { execFileSync } from 'node:child_process';
import { lstat, readFile, symlink } from 'node:fs/promises';
import { expect, test } from './shared-lab';

test('a menu entry chosen again and again opens one dialog', async ({ lab: { app } }) => {
  const opened = await app.evaluate(async ({ dialog, Menu }) => {
    const asked: { title?: string; properties?: string[] }[] = [];
    const close: (() => void)[] = [];
    const ask = (_window: unknown, options: { title?: string; properties?: string[] }) => {
      asked.push(options);
      return new Promise<{ canceled: boolean; filePaths: string[]; filePath: string }>((resolve) =>
        close.push(() => resolve({ canceled: true, filePaths: [], filePath: '' })),
      );
    };
    Object.assign(dialog, { showOpenDialog: ask, showSaveDialog: ask });
    const choose = (id: string) => Menu.getApplicationMenu()!.getMenuItemById(id)!.click();
    const settle = () => new Promise((resume) => setTimeout(resume, 500));
    for (const id of ['open', 'save', 'open', 'open', 'save']) choose(id);
    await settle();
    const first = asked.splice(0);
    close.splice(0).forEach((now) => now());
    await settle();
    choose('save');
    choose('save');
    await settle();
    close.splice(0).forEach((now) => now());
    return { first, later: asked };
  });
  expect(opened.first).toHaveLength(1);
  expect(opened.later).toHaveLength(1);
  expect(opened.later[0].properties).toContain('showOverwriteConfirmation');
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
    await app.evaluate(({ dialog, Menu }, filePath) => {
      Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath }) });
      Menu.getApplicationMenu()!.getMenuItemById('save')!.click();
    }, at(name));
    await expect(page.locator('.notice')).toContainText(said);
  }
  expect((await lstat(at('link.json'))).isSymbolicLink()).toBe(true);
  expect(JSON.parse(await readFile(at('end.json'), 'utf8'))).toMatchObject({
    format: 'descent-lab',
  });
  expect((await lstat(at('pipe.json'))).isFIFO()).toBe(true);
});
