// A picture as a PNG: drawn for its size, not enlarged, and given to the file pixel for pixel.

import { CannotMake } from '../../model/export/cannot-make';
import type { Lab } from '../../model/lab';
import { breathe, type Made, type Make } from '../../model/export/making';
import { exportName } from '../export-name';
import { createStage } from '../stage/stage';
import type { StageLook } from '../stage/stage-look';
import { paintedStage } from './painted-stage';

/** How far it is once everything is computed, and once it is painted. */
const COMPUTED = 0.4;
const PAINTED = 0.7;

export const pictureMaker =
  (lab: Lab, look: StageLook): Make =>
  async ({ signal, progress }): Promise<Made> => {
    const stage = createStage(lab, look);
    try {
      await stage.settled();
      signal.throwIfAborted();
      progress(COMPUTED);
      const canvas = await paintedStage(stage, look, (share) => {
        progress(COMPUTED + share * (PAINTED - COMPUTED));
        return breathe(signal);
      });
      const blob = await pngOf(canvas);
      signal.throwIfAborted();
      return {
        kind: 'png',
        name: exportName(lab),
        bytes: new Uint8Array(await blob.arrayBuffer()),
      };
    } finally {
      stage.dispose();
    }
  };

/** The bytes of a canvas, made beside the page. */
export const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((done, fail) => {
    canvas.toBlob((blob) =>
      blob ? done(blob) : fail(new CannotMake({ code: 'pictureTooLarge' })),
    );
  });
