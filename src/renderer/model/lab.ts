// The lab: every record that views and panels read, made once. Views get it in `mount`.

import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { Trajectory } from '../../core/run/trajectory';
import type { Language } from '../../shared/languages';
import { defaultSession, runOf, type Session } from '../../shared/session/session';
import { objectiveInfo, type ObjectiveInfo } from '../../shared/session/objective-info';
import { texts, type Texts } from '../../i18n/texts';
import { startCompute } from './queries/compute';
import type { CoreClient } from '../../shared/protocol/clients';
import { FrameLoop } from './frame-loop';
import { offeredPresets, type OfferedPresets } from './lr-presets';
import type { CloseUp } from './line-window';
import { frozenCoordinates, type FrozenCoordinates } from './queries/frozen-coordinates';
import { Playback } from './playback';
import { planePath } from './viewport/plane-path';
import { heightScaleOf, type HeightScale } from './viewport/height-scale';
import { Results } from './queries/results';
import { createScale, type Scale } from './viewport/scale';
import { moveViewport } from './viewport/viewport-motion';
import { SessionStore } from './session-store';
import type { Frame, Viewport } from './viewport/viewport';
import { computedByValue } from './queries/computed-by-value';

/** The plane through a point that two of its coordinates span. */
export interface Plane {
  readonly axes: readonly [number, number];
  /** The whole point; the two coordinates of the plane are replaced. */
  readonly at: readonly number[];
}

export interface Lab {
  readonly store: SessionStore;
  readonly session: ReadonlySignal<Session>;
  /** What is descended, as far as it is known without evaluating it. */
  readonly subject: ReadonlySignal<ObjectiveInfo>;
  readonly plane: ReadonlySignal<Plane>;
  readonly playback: Playback;
  readonly results: Results;
  /** The run as the plane shows it: 2-D rows, as far as they have arrived. */
  readonly path: ReadonlySignal<Trajectory | null>;
  /** The start, and the known minima, on the plane. */
  readonly start: ReadonlySignal<readonly [number, number]>;
  readonly minima: ReadonlySignal<readonly (readonly number[])[]>;
  /** The part of the plane that people zoomed or panned to; null for the objective's own domain. */
  readonly zoom: Signal<Frame | null>;
  /** What is shown now; on its way to `scale.target` while `moving`. */
  readonly viewport: ReadonlySignal<Viewport>;
  readonly scale: Scale;
  readonly moving: ReadonlySignal<boolean>;
  /** The relief of the sampled surface; null before the first sample. */
  readonly heightScale: ReadonlySignal<HeightScale | null>;
  /** The coordinate along which the secant and the error over h are shown. */
  readonly errorAxis: Signal<number>;
  /** How near the secant is seen. */
  readonly closeUp: Signal<CloseUp>;
  /** A point of the plane that the pointer is over, shown in every view; null for none. */
  readonly hover: Signal<readonly [number, number] | null>;
  readonly language: ReadonlySignal<Language>;
  readonly texts: ReadonlySignal<Texts>;
  readonly theme: ReadonlySignal<'light' | 'dark'>;
  readonly presenter: Signal<boolean>;
  /** Whether the window is about to be printed: paper is light. */
  readonly printing: Signal<boolean>;
  /** Whether the arithmetic of the step, and the notebook's mystery, are open. */
  readonly arithmetic: Signal<boolean>;
  readonly sharedArray: Signal<boolean>;
  /** Whether the session is shown as Python. */
  readonly code: Signal<boolean>;
  /** The rates that the buttons under the slider offer; null before the first sweep. */
  readonly presets: ReadonlySignal<OfferedPresets | null>;
  /** From which step the run stands in ice, and along which coordinates; null before a run. */
  readonly frozen: ReadonlySignal<FrozenCoordinates | null>;
  /** Whether the step shown is one of those. */
  readonly inIce: ReadonlySignal<boolean>;
  readonly loop: FrameLoop;
  /** Back to the view that the objective opens with, in every view that listens. */
  readonly defaultView: Signal<number>;
  /** Moves the start on the plane; its other coordinates stay. */
  readonly moveStart: (to: readonly [number, number], gesture?: string) => void;
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
  const subject = computed(() => objectiveInfo(session.value.objective));
  const results = new Results();
  const playback = new Playback(computed(() => (results.run.value?.trajectory.length ?? 1) - 1));

  const axes = computedByValue(() => session.value.axes);
  const plane = computedByValue<Plane>(() => ({ axes: axes.value, at: heldAt() }));
  const project = planePath();
  const path = computed(() => {
    const run = results.run.value;
    return run && project(run.trajectory, axes.value);
  });
  const start = computedByValue(() => pick(session.value.start, axes.value));

  const zoom = signal<Frame | null>(null);
  // A known minimum of a larger space need not lie on the plane.
  const minima = computed(() => (subject.value.dimension === 2 ? subject.value.minima : []));
  const { run } = results;
  const scale = createScale({ session, subject, axes, run, path, minima, playback, zoom });
  const loop = new FrameLoop();
  const motion = moveViewport({
    target: scale.target,
    zoomed: scale.zoomed,
    picture: computed(() => `${subject.value.key} ${axes.value.join(' ')}`),
    playback,
    loop,
  });
  const heightScale = computed(() => {
    const surface = results.surface.value;
    return surface && heightScaleOf(surface.sample.values, scale.symlog.value);
  });
  const language = computed<Language>(() =>
    session.value.language === 'system' ? systemLanguage : session.value.language,
  );
  const printing = signal(false);
  const theme = computed(() => {
    if (printing.value) return 'light';
    const chosen = session.value.theme;
    return chosen === 'system' ? (systemDark.value ? 'dark' : 'light') : chosen;
  });

  /** Beyond two dimensions the plane goes through the point shown, so that the ball lies on it. */
  function heldAt(): readonly number[] {
    const run = results.run.value;
    if (subject.value.dimension === 2 || run?.trajectory.dimension !== subject.value.dimension) {
      return session.value.start;
    }
    const step = Math.min(playback.whole.value, run.trajectory.length - 1);
    const point = Array.from(run.trajectory.point(step));
    return point.every(Number.isFinite) ? point : session.value.start;
  }

  const errorAxis = signal(0);
  const hover = signal<readonly [number, number] | null>(null);
  const arithmetic = signal(false);
  const sharedArray = signal(false);
  const closeUp = signal<CloseUp>(null);
  const code = signal(false);
  const frozen = computed(() => results.run.value && frozenCoordinates(results.run.value));
  const inIce = computed(() => {
    const from = frozen.value?.from ?? null;
    return from !== null && playback.whole.value >= from;
  });
  const stopCompute = startCompute(
    {
      session,
      plane,
      viewport: scale.target,
      sampling: motion.sampling,
      hover,
      step: playback.whole,
      errorAxis,
      arithmetic,
      sharedArray,
      closeUp,
      code,
      language,
    },
    results,
    client,
  );
  return {
    store,
    session,
    subject,
    plane,
    playback,
    results,
    path,
    start,
    minima,
    zoom,
    viewport: motion.shown,
    scale,
    moving: motion.moving,
    heightScale,
    errorAxis,
    closeUp,
    hover,
    language,
    texts: computed(() => texts[language.value]),
    theme,
    presenter: signal(false),
    printing,
    arithmetic,
    sharedArray,
    code,
    presets: offeredPresets(
      computed(() => runOf(session.value)),
      results.sweep,
    ),
    frozen,
    inIce,
    loop,
    defaultView: signal(0),
    moveStart: (to, gesture) => {
      const [i, j] = axes.peek();
      const moved = session.peek().start.map((old, k) => (k === i ? to[0] : k === j ? to[1] : old));
      store.set({ start: moved }, gesture);
    },
    dispose: () => {
      motion.dispose();
      stopCompute();
    },
  };
}

const pick = (point: readonly number[], [i, j]: readonly [number, number]) =>
  [point[i] ?? 0, point[j] ?? 0] as const;
