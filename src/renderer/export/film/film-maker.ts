// A film as a file: its plan, the stage that it is drawn on, and what encodes it. The encoders are loaded
// when they are needed first, so that a start does not wait for them.

import { CannotMake } from '../../model/export/cannot-make';
import type { Make } from '../../model/export/making';
import type { Lab } from '../../model/lab';
import { exportName } from '../export-name';
import { provenCodec } from './codecs';
import { filmSizes, filmLook, planOf, type FilmChoices } from './film-choices';
import type { Encoding } from './make-film';
import { MOST_SHOTS } from './plans/shot';
import { stageFrames, type StageFrames } from './stage-frames';

async function encodingOf({ kind, size, fps }: FilmChoices): Promise<Encoding> {
  if (kind === 'gif') return 'gif';
  const codec = await provenCodec(kind, { ...filmSizes[size], fps });
  if (!codec) throw new CannotMake({ code: 'noEncoder', kind });
  return codec;
}

/** A face that came in between would set the words of one film otherwise than those of the next. */
const fontsLoaded = async (): Promise<void> => {
  await Promise.allSettled([...document.fonts].map((face) => face.load()));
};

/** @param use what is done with the pictures; the stage is there until it has ended */
async function withFrames<T>(
  lab: Lab,
  choices: FilmChoices,
  use: (frames: StageFrames, encoding: Encoding) => Promise<T>,
): Promise<T> {
  const plan = planOf(lab, choices);
  if (plan.shots.length > MOST_SHOTS) throw new CannotMake({ code: 'longFilm', most: MOST_SHOTS });
  const encoding = await encodingOf(choices);
  await fontsLoaded();
  const { fps, caption: words } = choices;
  const frames = stageFrames(lab, plan, { words, fps, look: filmLook(lab, choices, '') });
  try {
    return await use(frames, encoding);
  } finally {
    frames.dispose();
  }
}

export const filmMaker =
  (lab: Lab, choices: FilmChoices): Make =>
  async (making) => {
    const { makeFilm } = await import('./make-film');
    const bytes = await withFrames(lab, choices, (frames, encoding) =>
      makeFilm(frames, encoding, making),
    );
    return { kind: choices.kind, name: exportName(lab), bytes };
  };

/** About how many bytes it will have, from some of its pictures. */
export async function filmBytes(
  lab: Lab,
  choices: FilmChoices,
  signal: AbortSignal,
): Promise<number> {
  const { estimateBytes } = await import('./estimate');
  return withFrames(lab, choices, (frames, encoding) => estimateBytes(frames, encoding, signal));
}
