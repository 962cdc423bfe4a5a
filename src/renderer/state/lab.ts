// The lab: every record that views and panels read, made once. Views get it in `mount`.

import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import { objectiveById } from '../../core/objectives';
import type { CatalogueObjective } from '../../core/objective';
import type { Language } from '../../core/words';
import { defaultSession, type Session } from '../../shared/session';
import { texts, type Texts } from '../i18n/texts';
import type { CoreClient } from './core-client';
import { startCompute } from './compute';
import { FrameLoop } from './frame-loop';
import { Playback } from './playback';
import { reliefOf, type Relief } from './relief';
import { Results } from './results';
import { SessionStore } from './session-store';
import { stageOf, type Frame, type Stage } from './stage';

export interface Lab {
  readonly store: SessionStore;
  readonly session: ReadonlySignal<Session>;
  readonly objective: ReadonlySignal<CatalogueObjective>;
  readonly playback: Playback;
  readonly results: Results;
  /** The part of the plane that people zoomed or panned to; null for the objective's own domain. */
  readonly zoom: Signal<Frame | null>;
  readonly stage: ReadonlySignal<Stage>;
  /** The relief of the sampled surface; null before the first sample. */
  readonly relief: ReadonlySignal<Relief | null>;
  /** A point that the pointer is over, shown in every view; null for none. */
  readonly hover: Signal<readonly [number, number] | null>;
  readonly language: ReadonlySignal<Language>;
  readonly texts: ReadonlySignal<Texts>;
  readonly theme: ReadonlySignal<'light' | 'dark'>;
  readonly presenter: Signal<boolean>;
  readonly loop: FrameLoop;
  /** Back to the view that the objective opens with, in every view that listens. */
  readonly defaultView: Signal<number>;
  readonly dispose: () => void;
}

export interface Surroundings {
  readonly client: CoreClient;
  readonly session: Session | null;
  readonly systemLanguage: Language;
  readonly systemDark: ReadonlySignal<boolean>;
}

export function createLab({
  client,
  session: initial,
  systemLanguage,
  systemDark,
}: Surroundings): Lab {
  const store = new SessionStore(initial ?? defaultSession);
  const session = store.signal;
  const objective = computed(() => objectiveById(session.value.objective.id));
  const results = new Results();
  const zoom = signal<Frame | null>(null);
  const domain = computed<Frame>(() => {
    const [x0 = [-1, 1], x1 = [-1, 1]] = objective.value.domain;
    return { x0, x1 };
  });
  const stage = computed(() => stageOf(zoom.value ?? domain.value));
  const relief = computed(() => {
    const surface = results.surface.value;
    return surface && reliefOf(surface.sample.values);
  });
  const playback = new Playback(computed(() => (results.run.value?.trajectory.length ?? 1) - 1));
  const language = computed<Language>(() =>
    session.value.language === 'system' ? systemLanguage : session.value.language,
  );
  const theme = computed(() => {
    const chosen = session.value.theme;
    return chosen === 'system' ? (systemDark.value ? 'dark' : 'light') : chosen;
  });
  return {
    store,
    session,
    objective,
    playback,
    results,
    zoom,
    stage,
    relief,
    hover: signal(null),
    language,
    texts: computed(() => texts[language.value]),
    theme,
    presenter: signal(false),
    loop: new FrameLoop(),
    defaultView: signal(0),
    dispose: startCompute(session, stage, results, client),
  };
}
