// A settled stage as a PNG: painted in bands and packed band by band, so that the page goes on between
// them however large the picture is.

import { CannotMake } from '../../model/export/cannot-make';
import type { ExportStage } from '../stage/stage';
import type { StageLook } from '../stage/stage-look';
import { hiddenPen } from './hidden-pen';
import { PngFile } from './png-file';

/** Pixels of a band. */
const BAND = 1_000_000;

/** @param between is waited for after each piece of work, with the share that is done */
export async function paintedPng(
  stage: ExportStage,
  look: StageLook,
  between: (share: number) => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const width = Math.round(look.width * look.scale);
  const height = Math.round(look.height * look.scale);
  const most = Math.max(1, Math.min(height, Math.floor(BAND / width)));
  const pen = hiddenPen(width, most);
  if (!pen) throw new CannotMake({ code: 'pictureTooLarge' });
  const file = new PngFile(width, height);
  try {
    for (let top = 0; top < height; top += most) {
      pen.clearRect(0, 0, width, most);
      pen.save();
      pen.translate(0, -top);
      stage.draw(pen);
      pen.restore();
      const { data } = pen.getImageData(0, 0, width, Math.min(most, height - top));
      const share = Math.min(1, (top + most) / height);
      await between(share);
      await file.add(data, () => between(share));
    }
  } finally {
    pen.canvas.remove();
  }
  return file.end();
}
