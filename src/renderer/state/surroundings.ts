// What the lab tells its surroundings: theme, language and presenter mode on the document, the
// session to the autosave, the ball's motion to the frame loop.

import { effect } from '@preact/signals-core';
import type { CoreClient } from './core-client';
import type { Lab } from './lab';

/** A session is kept this long (ms) after the last change. */
const AUTOSAVE_DELAY = 400;

export function followLab(lab: Lab, client: CoreClient): () => void {
  const root = document.documentElement;
  const tick = (seconds: number): boolean => {
    lab.playback.advance(seconds);
    return lab.playback.playing.peek();
  };
  let timer = 0;
  let saved = lab.session.peek();
  const save = (): void => {
    clearTimeout(timer);
    const session = lab.session.peek();
    if (session === saved) return;
    saved = session;
    void client.request('autosave', { session });
  };
  // What was changed in the last moment before the window closes is kept too.
  addEventListener('beforeunload', save);

  const stops = [
    effect(() => {
      root.dataset['theme'] = lab.theme.value;
      root.lang = lab.language.value;
      document.title = lab.texts.value.app;
      if (lab.presenter.value) root.dataset['presenter'] = '';
      else delete root.dataset['presenter'];
    }),
    effect(() => {
      if (lab.playback.playing.value) lab.loop.animate(tick);
    }),
    effect(() => {
      if (lab.session.value === saved) return;
      clearTimeout(timer);
      timer = window.setTimeout(save, AUTOSAVE_DELAY);
    }),
    // A shorter run than the step shown: the step follows.
    effect(() => {
      const last = lab.playback.last.value;
      const run = lab.results.run.value;
      if (run?.outcome && lab.playback.step.peek() > last) lab.playback.seek(last);
    }),
  ];
  return () => {
    clearTimeout(timer);
    removeEventListener('beforeunload', save);
    stops.forEach((stop) => stop());
  };
}
