// A PNG goes on the clipboard. Electrons differ in how: newer ones take items as the web does, older
// ones have a call of their own for pictures.

import * as electron from 'electron';

interface OlderClipboard {
  writeImage(image: electron.NativeImage): void;
}

/** Rejects where the clipboard cannot be written. */
export async function copyPicture(png: Uint8Array): Promise<void> {
  const { clipboard, nativeImage } = electron;
  if ('writeImage' in clipboard) {
    const image = nativeImage.createFromBuffer(Buffer.from(png));
    (clipboard as unknown as OlderClipboard).writeImage(image);
    return;
  }
  const picture = new Blob([Buffer.from(png)], { type: 'image/png' });
  await clipboard.write([new electron.ClipboardItem({ 'image/png': picture })]);
}
