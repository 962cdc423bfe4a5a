// A second lab over the session of another, for what leaves the window: with a clock, a viewport and
// looks of its own, which begin as they are in the window. It asks the core for what is answered at
// once; the answers of long jobs are the other lab's, so that none of those is disturbed.

import type { CoreClient } from '../../shared/protocol/clients';
import { sameRun, sameButRate, type Session } from '../../shared/session/session';
import { createLab, type Lab } from './lab';
import type { FrameLoop } from './frame-loop';
import type { Medium } from './medium';
import { borrowed } from './queries/borrowed';
import { rivalKey } from './queries/rivals';

export interface StillSources {
  readonly client: CoreClient;
  readonly medium: Medium;
  readonly loop: FrameLoop;
  /** What is shown otherwise than in the window: its language, its theme … */
  readonly shown: Partial<Session>;
}

export function stillLab(lab: Lab, { client, medium, loop, shown }: StillSources): Lab {
  const session = { ...lab.session.peek(), ...shown };
  const { run, rivals, sweep, basin } = lab.jobs;
  const still = createLab({
    client,
    medium,
    loop,
    session,
    settings: lab.settings.now.peek(),
    systemLanguage: lab.language.peek(),
    systemDark: lab.systemDark,
    zoom: lab.viewport.zoom.peek(),
    jobs: ({ request, others }) => ({
      run: borrowed(run, (result) => (sameRun(result.request, request.peek()) ? result : null)),
      rivals: borrowed(rivals, (results) => {
        const keys = new Set(others.peek()?.map(rivalKey));
        return new Map([...results].filter(([key]) => keys.has(key)));
      }),
      sweep: borrowed(sweep, (result) => (sameButRate(result.run, request.peek()) ? result : null)),
      basin: borrowed(basin, (map) => (sameRun(map.run, request.peek()) ? map : null)),
    }),
  });
  const { looks } = lab;
  still.looks.set({
    errorAxis: looks.errorAxis.peek(),
    closeUp: looks.closeUp.peek(),
    labels: looks.labels.peek(),
    stepArrows: looks.stepArrows.peek(),
    eye: looks.eye.peek(),
    // Nobody can drag it there.
    startMoved: true,
  });
  still.covers.put('lesson', looks.covered.peek());
  still.playback.seek(lab.playback.step.peek());
  return still;
}
