// The picture that `--snapshot` asks for: the window as it is on screen, as a PNG file.

import type { BrowserWindow } from 'electron';
import { writeWhole } from '../../node/write-whole';

/** How often an empty capture is tried again, and after how many milliseconds. */
const TRIES = 10;
const BETWEEN = 100;

/** Two animation frames: the first draws what the page has just set, the second comes after it. */
const AFTER_PAINT =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))';

/** @throws when nothing can be captured or the file cannot be written */
export async function takeSnapshot(window: BrowserWindow, file: string): Promise<void> {
  for (let tried = 0; tried < TRIES; tried++) {
    await window.webContents.executeJavaScript(AFTER_PAINT);
    const image = await window.webContents.capturePage();
    if (!image.isEmpty()) return writeWhole(file, image.toPNG());
    await new Promise((resume) => setTimeout(resume, BETWEEN));
  }
  throw new Error('The window gave no picture.');
}
