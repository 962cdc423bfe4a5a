// A settled stage on a canvas, painted in bands, so that the page goes on between them however large it is.

import { CannotMake } from '../../model/export/cannot-make';
import type { ExportStage } from '../stage/stage';
import type { StageLook } from '../stage/stage-look';
import { hiddenPen } from './hidden-pen';

/** Pixels of a band. */
const BAND = 1_000_000;

/** @param between is waited for after each band, with the share that is painted */
export async function paintedStage(
  stage: ExportStage,
  { width, height, scale }: StageLook,
  between: (share: number) => Promise<void>,
): Promise<HTMLCanvasElement> {
  const pen = hiddenPen(Math.round(width * scale), Math.round(height * scale));
  if (!pen) throw new CannotMake({ code: 'pictureTooLarge' });
  try {
    await paintInBands(stage, pen, between);
  } finally {
    pen.canvas.remove();
    pen.canvas.hidden = false;
  }
  return pen.canvas;
}

async function paintInBands(
  stage: ExportStage,
  pen: CanvasRenderingContext2D,
  between: (share: number) => Promise<void>,
): Promise<void> {
  const { canvas } = pen;
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
