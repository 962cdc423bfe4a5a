// The film of the surface from all around: once, at the step that is shown, so that it can go on for ever.

import { still, type FilmPlan } from './shot';

export function orbitPlan(step: number, seconds: number, fps: number): FilmPlan {
  const shots = still({ step, frame: null, turn: 0 }, seconds, fps);
  return {
    shots: shots.map((shot, k) => ({ ...shot, turn: (2 * Math.PI * k) / shots.length })),
    shown: {},
  };
}
