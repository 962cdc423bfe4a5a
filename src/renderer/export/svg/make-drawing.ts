// A picture as an SVG: the views draw their layers with pens that write vectors, and the stage is
// painted with one more.

import type { Make } from '../../model/export/making';
import { CannotMake } from '../../model/export/cannot-make';
import type { Lab } from '../../model/lab';
import { captionOf } from '../caption';
import { exportName } from '../export-name';
import { createStage } from '../stage/stage';
import type { StageLook } from '../stage/stage-look';
import { svgText, type Picture } from './document';
import { SvgDrawing } from './drawing';
import { spokenDescription } from './spoken-description';
import { textElement } from './text-element';

/** How far it is once everything is computed, and once the letters are there. */
const COMPUTED = 0.5;
const LETTERED = 0.8;

/** In pixels of the screen, whatever it is enlarged to. */
export type DrawingLook = Omit<StageLook, 'scale' | 'quick'>;

/** @param outlines whether letters are drawn, and look alike where our fonts are not */
export const drawingMaker =
  (lab: Lab, look: DrawingLook, outlines: boolean): Make =>
  async ({ signal, progress }) => {
    const measure = document.createElement('canvas').getContext('2d');
    if (!measure) throw new CannotMake({ code: 'pictureGone' });
    const drawing = new SvgDrawing(measure);
    const pens = (layer: HTMLCanvasElement) =>
      drawing.penFor(layer, layer.dataset['layer'] ?? 'layer');
    const stage = createStage(lab, { ...look, scale: 1 }, pens);
    try {
      await stage.settled();
      signal.throwIfAborted();
      progress(COMPUTED);
      const setText = outlines ? await outliner(drawing, signal) : textElement;
      signal.throwIfAborted();
      progress(LETTERED);
      const pen = drawing.newPen();
      stage.draw(pen);
      const text = svgText({
        width: look.width,
        height: look.height,
        title: look.caption === '' ? captionOf(lab) : look.caption,
        description: spokenDescription(stage.element),
        content: pen.content(),
        clips: drawing.clips,
        setText,
      });
      return { kind: 'svg', name: exportName(lab), bytes: new TextEncoder().encode(text) };
    } finally {
      stage.dispose();
    }
  };

/** Fetches the program that reads fonts, and the fonts, only when they are wanted. */
async function outliner({ measure }: SvgDrawing, signal: AbortSignal): Promise<Picture['setText']> {
  const { loadFonts, outlined } = await import('./outlines/text-outlines');
  const fonts = await loadFonts(signal);
  return (run) => outlined(run, fonts, measure);
}
