// A settled stage on a canvas, painted in bands, so that the page goes on between them however large it is.

import { CannotMake } from '../../model/export/cannot-make';
import type { ExportStage } from '../stage/stage';
import type { StageLook } from '../stage/stage-look';

/** Pixels of a band. */
const BAND = 1_000_000;

/** @param between is waited for after each band, with the share that is painted */
export async function paintedStage(
  stage: ExportStage,
  { width, height, scale }: StageLook,
  between: (share: number) => Promise<void>,
): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  // In the page a pen writes figures of equal width, as the page does.
  canvas.hidden = true;
  document.body.append(canvas);
  try {
    await paintInBands(stage, canvas, between);
  } finally {
    canvas.remove();
    canvas.hidden = false;
  }
  return canvas;
}

async function paintInBands(
  stage: ExportStage,
  canvas: HTMLCanvasElement,
  between: (share: number) => Promise<void>,
): Promise<void> {
  // On the processor at once, and not all of it when the file is made.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new CannotMake({ code: 'pictureTooLarge' });
  const most = Math.max(1, Math.floor(BAND / canvas.width));
  for (let top = 0; top < canvas.height; top += most) {
    pen.save();
    pen.beginPath();
    pen.rect(0, top, canvas.width, most);
    pen.clip();
    stage.draw(pen);
    pen.restore();
    pen.getImageData(0, top, 1, 1);
    await between(Math.min(1, (top + most) / canvas.height));
  }
}
