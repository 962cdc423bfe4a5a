// A picture as a PNG: drawn for its size, not enlarged, and given to the file pixel for pixel.

import type { Lab } from '../../model/lab';
import type { Made, Make } from '../../model/export/making';
import { exportName } from '../export-name';
import { createStage } from '../stage/stage';
import type { StageLook } from '../stage/stage-look';
import { soon } from '../stage/soon';
import { paintedPng } from './painted-png';

/** How far it is once everything is computed. */
const COMPUTED = 0.4;

export const pictureMaker =
  (lab: Lab, look: StageLook): Make =>
  async ({ signal, progress }): Promise<Made> => {
    const stage = createStage(lab, look);
    try {
      await stage.settled();
      signal.throwIfAborted();
      progress(COMPUTED);
      const bytes = await paintedPng(stage, look, (share) => {
        progress(COMPUTED + share * (1 - COMPUTED));
        signal.throwIfAborted();
        return soon();
      });
      signal.throwIfAborted();
      return { kind: 'png', name: exportName(lab), bytes };
    } finally {
      stage.dispose();
    }
  };
