// What is chosen for a film, what can be chosen of this run, and the film that follows.

import type { ExportView } from '../../../shared/export/kinds';
import { speeds, type Speed } from '../../../shared/settings/settings';
import type { Lab } from '../../model/lab';
import type { StageLook } from '../stage/stage-look';
import { viewsOf } from '../picture/picture-choices';
import { journeyPlan, stopsOf } from './plans/journey-plan';
import { orbitPlan } from './plans/orbit-plan';
import { runPlan } from './plans/run-plan';
import type { FilmPlan } from './plans/shot';

export const filmSubjects = ['run', 'orbit', 'journey'] as const;
export type FilmSubject = (typeof filmSubjects)[number];

export const filmKinds = ['mp4', 'webm', 'gif'] as const;
export type FilmKind = (typeof filmKinds)[number];

/** In pixels, which are even, as video wants them. */
export const filmSizes = {
  small: { width: 640, height: 360 },
  hd: { width: 1280, height: 720 },
  fullHd: { width: 1920, height: 1080 },
  square: { width: 720, height: 720 },
} as const;
export type FilmSize = keyof typeof filmSizes;

/** Pictures a second. */
export const filmRates = [10, 15, 25, 30] as const;
export type FilmRate = (typeof filmRates)[number];

/** Seconds for once around. */
export const orbitSeconds = [6, 10, 16] as const;

/** Steps a second at speed 1. */
const STEPS_PER_SECOND = 4;
export const stepsPerSecond = (speed: Speed): number => speed * STEPS_PER_SECOND;

export interface FilmChoices {
  readonly subject: FilmSubject;
  /** Of a run: its part, and how fast. */
  readonly first: number;
  readonly last: number;
  readonly speed: Speed;
  /** Of once around. */
  readonly seconds: (typeof orbitSeconds)[number];
  readonly kind: FilmKind;
  readonly size: FilmSize;
  readonly fps: FilmRate;
  readonly view: ExportView;
  readonly theme: StageLook['theme'];
  /** What stands under it besides the step; empty for nothing. */
  readonly caption: string;
}

/** A film longer than this is looked at by nobody to its end. */
const LONGEST = 20;

/** The slowest speed at which so many steps are soon over. */
const fittingSpeed = (steps: number): Speed =>
  speeds.find((speed) => speed >= 1 && steps <= stepsPerSecond(speed) * LONGEST) ??
  speeds[speeds.length - 1]!;

/** A GIF of thirty pictures a second is large, and few programs show it so fast. */
export const fittingRate = (kind: FilmKind): FilmRate => (kind === 'gif' ? 15 : 30);

/** All of the run, as slides show it. */
export function firstChoices(lab: Lab, kind: FilmKind): Omit<FilmChoices, 'caption'> {
  const last = lab.playback.last.peek();
  return {
    subject: 'run',
    first: 0,
    last,
    speed: fittingSpeed(last),
    seconds: orbitSeconds[0],
    kind,
    size: 'hd',
    fps: fittingRate(kind),
    view: 'stage',
    theme: lab.theme.peek(),
  };
}

/** What can be filmed: an orbit needs the surface, the scale's way a run that leaves its frame. */
export function subjectsOf(lab: Lab): FilmSubject[] {
  const possible: Readonly<Record<FilmSubject, () => boolean>> = {
    run: () => true,
    orbit: () => lab.session.peek().figure === 'surface',
    journey: () => stopsOf(lab).length > 1,
  };
  return filmSubjects.filter((subject) => possible[subject]());
}

export function planOf(lab: Lab, choices: FilmChoices): FilmPlan {
  const { subject, seconds, fps } = choices;
  if (subject === 'orbit') return orbitPlan(lab.whole.peek(), seconds, fps);
  if (subject === 'journey') return journeyPlan(lab, fps);
  return runPlan(lab, choices, fps);
}

export function filmLook(lab: Lab, choices: FilmChoices, caption: string): StageLook {
  const { subject, view, size, theme } = choices;
  return {
    ...filmSizes[size],
    views: subject === 'orbit' ? ['figure'] : viewsOf(view),
    scale: 1,
    theme,
    background: 'paper',
    caption,
    language: lab.language.peek(),
    quick: true,
  };
}
