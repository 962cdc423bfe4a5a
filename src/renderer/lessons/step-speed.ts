// How fast a step of a lesson plays: as somebody has chosen, or faster where its run would take longer
// than a class likes to watch.

import { STEPS_PER_SECOND } from '../model/playback';
import { speeds, type Speed } from '../../shared/settings/settings';

/** In seconds. */
export const LONGEST = 20;

export const stepSpeed = (steps: number, chosen: Speed): Speed =>
  speeds.find((speed) => speed >= chosen && steps / (STEPS_PER_SECOND * speed) <= LONGEST) ??
  (Math.max(...speeds) as Speed);
