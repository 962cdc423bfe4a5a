// The menu of the app and the system's dialogs, which a test chooses from and answers.

import type { ElectronApplication } from '@playwright/test';

export const chooseEntry = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()!.getMenuItemById(item)!.click(), id);

/** From now on this is the file that somebody opens, or saves to. */
export const answerWith = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);

export async function openFile(app: ElectronApplication, file: string): Promise<void> {
  await answerWith(app, file);
  await chooseEntry(app, 'open');
}
