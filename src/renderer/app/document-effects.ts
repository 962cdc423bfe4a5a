// The effects of the lab outside it: theme, language and presenter mode on the document, the
// session and the settings to where they are kept, the ball's motion to the frame loop.

import { effect, untracked, type ReadonlySignal } from '@preact/signals-core';
import { withoutMarks } from '../../shared/direction-marks';
import { savedSession, type Session } from '../../shared/session/session';
import { writtenSetUps, type KeptSetUps } from '../../shared/set-ups/kept-set-ups';
import type { Settings } from '../../shared/settings/settings';
import type { ShellClient } from '../../shared/protocol/clients';
import { keepValue, type When } from '../model/stores/keep-value';
import type { Screen } from '../arrangement/screen';
import type { Lessons } from '../lessons/open-lesson';
import type { Lab } from '../model/lab';
import type { Notices } from '../model/notices';

interface Kept {
  /** Of what is kept, whether it has yet to be. */
  readonly keeping: Readonly<Record<'session' | 'setUps' | 'settings', ReadonlySignal<boolean>>>;
  readonly stop: () => void;
}

export function applyToDocument(
  lab: Lab,
  screen: Screen,
  lessons: Pick<Lessons, 'lesson'>,
  shell: ShellClient,
  notices: Notices,
  when: When,
): Kept {
  const root = document.documentElement;
  const tick = (seconds: number): boolean => {
    lab.playback.advance(seconds);
    return lab.playback.playing.peek();
  };
  const keepSession = (session: Session) =>
    shell.request('autosave', { session: savedSession(session) });
  const keepSetUps = (kept: KeptSetUps) =>
    shell.request('autosaveSetUps', { kept: writtenSetUps(kept) });
  const keepSettings = (settings: Settings) => shell.request('saveSettings', { settings });
  const session = keepValue(lab.session, keepSession, notices, when);
  const setUps = keepValue(lab.setUps.kept, keepSetUps, notices, when);
  const settings = keepValue(lab.settings.now, keepSettings, notices, when);
  const keepings = [session, setUps, settings];
  // What was changed in the last moment before the window closes is kept too.
  const keepNow = () => keepings.forEach(({ now }) => now());
  // A tablet tells no more than that the page is hidden.
  const keepHidden = () => {
    if (document.visibilityState === 'hidden') keepNow();
  };
  addEventListener('beforeunload', keepNow);
  document.addEventListener('visibilitychange', keepHidden);

  const stops = [
    effect(() => {
      root.dataset['theme'] = lab.theme.value;
      root.lang = lab.language.value;
    }),
    effect(() => {
      document.title = titleOf(lab, lessons);
    }),
    // Who has everything at once finds the names of things beside the figure.
    effect(() => lab.looks.set({ labels: !screen.whole.value })),
    effect(() => {
      root.dataset['way'] = screen.way.value;
      root.toggleAttribute('data-presenter', screen.way.value === 'present');
      root.toggleAttribute('data-whole', screen.whole.value);
      root.dataset['sheet'] = screen.sheet.value;
      root.toggleAttribute('data-compact', screen.arrangement.value.compact);
    }),
    effect(() => void root.toggleAttribute('data-paper', lab.looks.sheet.value)),
    tellPresenting(lab, shell, notices),
    tellLocks(lab, notices),
    endOpened(lab, lessons, notices),
    effect(() => root.style.setProperty('--scale', String(lab.settings.now.value.textSize))),
    effect(() => {
      if (lab.playback.playing.value) lab.loop.animate(tick);
    }),
    // A shorter run than the step shown: the step follows.
    effect(() => {
      const last = lab.playback.last.value;
      const run = lab.results.run.value;
      if (run?.outcome && lab.playback.step.peek() > last) lab.playback.seek(last);
    }),
  ];
  return {
    keeping: {
      session: session.pending,
      setUps: setUps.pending,
      settings: settings.pending,
    },
    stop: () => {
      removeEventListener('beforeunload', keepNow);
      document.removeEventListener('visibilitychange', keepHidden);
      keepings.forEach(({ stop }) => stop());
      stops.forEach((stop) => stop());
    },
  };
}

/** What is open comes first: of a tab little more can be read. */
function titleOf(lab: Lab, lessons: Pick<Lessons, 'lesson'>): string {
  const lesson = lessons.lesson.value?.texts[lab.language.value].title;
  const title = lesson ?? withoutMarks(lab.session.value.title);
  return title === '' ? lab.texts.value.app : `${title} – ${lab.texts.value.app}`;
}

/** main keeps the screen on while somebody presents; a page that begins does not. */
function tellPresenting(lab: Lab, shell: ShellClient, notices: Notices): () => void {
  let told = false;
  const tell = async (presenting: boolean): Promise<void> => {
    const answer = await shell.request('presenting', { presenting });
    if (!answer.ok) notices.fail(answer);
  };
  const stop = effect(() => {
    const presenting = lab.looks.presenter.value;
    if (presenting === told) return;
    told = presenting;
    void tell(presenting);
  });
  return () => {
    stop();
    if (told) void tell(false);
  };
}

/** That a control is locked, to whoever wants to change it otherwise: once for a whole drag. */
const tellLocks = (lab: Lab, notices: Notices): (() => void) =>
  effect(() => {
    const met = lab.store.lockMet.value;
    if (!met) return;
    const problem = { code: 'locked', control: met.control } as const;
    const said = notices.now.peek()?.message;
    if (JSON.stringify(said) !== JSON.stringify(problem)) notices.refuse(problem);
  });

/** Once something else is on screen, nobody is told any more what was opened before. */
export const endOpened = (
  { setUps }: Pick<Lab, 'setUps'>,
  { lesson }: Pick<Lessons, 'lesson'>,
  notices: Notices,
): (() => void) =>
  effect(() => {
    void [lesson.value, setUps.open.value];
    untracked(() => notices.endOpened());
  });
