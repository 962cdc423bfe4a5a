// What one picture of a film shows, and films as lists of these: all of it is known before the first
// picture is drawn, so that the length of a film can be said beforehand.

import type { Frame } from '../../../model/viewport/viewport';
import type { Session } from '../../../../shared/session/session';

export interface Shot {
  /** A step, or a place between two. */
  readonly step: number;
  /** The part of the plane on its way to another one; null where the scale chooses. */
  readonly frame: Frame | null;
  /** Radians that the eye has gone around. */
  readonly turn: number;
}

export interface FilmPlan {
  readonly shots: readonly Shot[];
  /** What is shown otherwise than in the window. */
  readonly shown: Partial<Session>;
}

/** More pictures than these are refused: two minutes at 30 a second. */
export const MOST_SHOTS = 3600;

/** Pictures in which nothing moves. */
export const still = (shot: Shot, seconds: number, fps: number): Shot[] =>
  Array.from({ length: Math.round(seconds * fps) }, () => shot);
