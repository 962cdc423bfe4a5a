// The menu of the app and the system's dialogs, which a test chooses from and answers.

import type { ElectronApplication } from '@playwright/test';

/** Takes an entry of the native menu, as its key does. */
export const menuItem = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()!.getMenuItemById(item)!.click(), id);

/** Lets the system's dialogs choose this file at once; null closes them. */
export const chooseFile = (app: ElectronApplication, file: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    const canceled = chosen === null;
    dialog.showOpenDialog = async () => ({ canceled, filePaths: canceled ? [] : [chosen] });
    dialog.showSaveDialog = async () => ({ canceled, filePath: chosen ?? '' });
  }, file);

export async function openFile(app: ElectronApplication, file: string): Promise<void> {
  await chooseFile(app, file);
  await menuItem(app, 'open');
}
