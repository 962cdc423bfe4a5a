// The system's dialogs for files: one at a time, and nothing is overwritten without a question.

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
