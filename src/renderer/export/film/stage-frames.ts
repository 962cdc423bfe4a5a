// The pictures of a film, drawn on a stage: for each the step, the frame and the turn of its shot are set,
// and it is painted when all that it shows has been computed and drawn in full.

import type { Lab } from '../../model/lab';
import { createStage } from '../stage/stage';
import type { StageLook } from '../stage/stage-look';
import { captionAt } from './film-caption';
import type { Frames } from './frames';
import type { FilmPlan, Shot } from './plans/shot';

/** Flat colours of a figure, of which many pixels are: they come out as they are. */
const FLAT = ['paper', 'card', 'ink', 'soft', 'accent', 'well', 'hairline'];
const RUNS = Array.from({ length: 8 }, (_, k) => `run-${k}`);

export interface StageFrames extends Frames {
  readonly dispose: () => void;
}

/** @param words of the caption; the step follows them */
export function stageFrames(
  lab: Lab,
  { shots, shown }: FilmPlan,
  { words, fps, look }: { words: string; fps: number; look: StageLook },
): StageFrames {
  // The longest caption says how much room there is for all.
  const stage = createStage(lab, {
    ...look,
    caption: captionAt(lab, words, lab.playback.last.peek()),
  });
  const own = stage.lab;
  const caption = stage.element.querySelector('.export-caption');
  if (Object.keys(shown).length > 0) {
    stage.update(() => {
      own.viewport.reset();
      own.store.set(shown);
    });
  }
  const show = ({ step, frame, turn }: Shot): void => {
    own.playback.show(step);
    own.viewport.hold(frame);
    own.looks.set({ around: turn });
    if (caption) caption.textContent = captionAt(own, words, own.playback.whole.peek());
  };
  const colours = [...FLAT, ...RUNS].map((name) => own.medium.token(name));
  let drawn: { readonly shot: Shot; readonly pen: CanvasRenderingContext2D } | null = null;
  return {
    width: look.width,
    height: look.height,
    count: shots.length,
    fps,
    colours: colours.filter((colour) => /^#[\da-f]{6}$/i.test(colour)),
    async draw(k, pen) {
      const shot = shots[k]!;
      // Where nothing moves, the picture stands already.
      if (drawn?.shot === shot && drawn.pen === pen) return;
      stage.update(() => show(shot));
      await stage.settled();
      stage.draw(pen);
      drawn = { shot, pen };
    },
    dispose: stage.dispose,
  };
}
