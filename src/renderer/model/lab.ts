// The lab: every record that views and panels read, made once. Views get it in `mount`.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { Trajectory } from '../../core/run/trajectory';
import type { Language } from '../../shared/languages';
import { defaultSession, runOf, type RunRequest, type Session } from '../../shared/session/session';
import { runsOf } from '../../shared/session/runs';
import { noSetUps, type KeptSetUps } from '../../shared/set-ups/kept-set-ups';
import { effective, type Settings } from '../../shared/settings/settings';
import { objectiveInfo, type ObjectiveInfo } from '../../shared/session/objective-info';
import { texts, type Texts } from '../../i18n/texts';
import {
  askingOf,
  createAnswers,
  failureOf,
  resultsOf,
  startAsking,
  type Answers,
  type Results,
} from './queries/answers';
import { answerTo, type CoreFailure } from './queries/query';
import { rivalRequests, rivalsQuery } from './queries/rivals';
import { runQuery } from './queries/run';
import { querySources } from './queries/sources';
import type { CoreClient } from '../../shared/protocol/clients';
import { drawnSample } from './viewport/drawn-sample';
import { jumpsToAndFro } from './viewport/flash-guard';
import { isCalm } from './calm';
import { Covers } from './covers';
import { createLooks, isCovered, type Looks } from './looks';
import { WindowLoop, type FrameLoop } from './frame-loop';
import { labRuns, lastStep, pathUpTo, runUpTo, shownRivals, type LabRun } from './lab-runs';
import { offeredPresets, type OfferedPresets } from './lr-presets';
import { frozenCoordinates, type FrozenCoordinates } from './frozen-coordinates';
import { screenMedium, type Medium } from './medium';
import { Playback } from './playback';
import { arrivals, arrivedBy, type Arrival } from './race/arrivals';
import { Race } from './race/race';
import { fieldOf, racersOf } from './race/racers';
import { heightScaleOf, type HeightScale } from './viewport/height-scale';
import { shownRunNames } from '../../i18n/run-names';
import { History } from './stores/history';
import { SessionStore } from './stores/session-store';
import { keptMoment, SetUpsStore } from './stores/set-ups-store';
import { SettingsStore } from './stores/settings-store';
import { projectTo, type Plane } from './viewport/plane';
import { createStepArrows, type StepArrows } from './step-arrows/step-arrows';
import type { Frame } from './viewport/viewport';
import { valuesInFrame } from './viewport/values-in-frame';
import { ViewportModel } from './viewport/viewport-model';
import { computedByValue } from './computed-by-value';

export interface Lab {
  readonly store: SessionStore;
  readonly session: ReadonlySignal<Session>;
  /** What a teacher has prepared: a list of sessions. */
  readonly setUps: SetUpsStore;
  readonly settings: SettingsStore;
  /** What is descended, as far as it is known without evaluating it. */
  readonly subject: ReadonlySignal<ObjectiveInfo>;
  readonly plane: ReadonlySignal<Plane>;
  /** One clock for all runs: its step goes on to the end of the longest that is shown. */
  readonly playback: Playback;
  /** The step of the active run that is shown: fractional, and whole. It ends where the run does. */
  readonly step: ReadonlySignal<number>;
  readonly whole: ReadonlySignal<number>;
  /** All runs in their order; those that are drawn beside the active one. */
  readonly runs: ReadonlySignal<readonly LabRun[]>;
  readonly rivals: ReadonlySignal<readonly LabRun[]>;
  /** What each run is called, by its style. */
  readonly runNames: ReadonlySignal<ReadonlyMap<number, string>>;
  readonly race: Race;
  /** Of several runs those that have arrived at a minimum by the step shown, unless that is covered. */
  readonly arrivals: ReadonlySignal<readonly Arrival[]>;
  readonly results: Results;
  /** Whether anything that was asked is not yet answered in full. */
  readonly asking: ReadonlySignal<boolean>;
  /** The long jobs, for a second lab that shows the same. */
  readonly jobs: Jobs;
  /** Why something that is looked at could not be computed; null while all could. */
  readonly failure: ReadonlySignal<CoreFailure | null>;
  /** The run as the plane shows it: 2-D rows, as far as they have arrived and are not covered. */
  readonly path: ReadonlySignal<Trajectory | null>;
  /** The start, and the known minima, on the plane. */
  readonly start: ReadonlySignal<readonly [number, number]>;
  readonly minima: ReadonlySignal<readonly (readonly number[])[]>;
  readonly viewport: ViewportModel;
  /** f of the sampled surface as height and colour; null before the first sample. */
  readonly heightScale: ReadonlySignal<HeightScale | null>;
  readonly looks: Looks;
  /** What of it is covered, and for whom. */
  readonly covers: Covers;
  /** What lies under the field: the heights, or where each start ends, unless that is covered. */
  readonly ground: ReadonlySignal<Session['ground']>;
  /** As chosen by the session, else by the settings; `system` where neither chooses. */
  readonly appearance: ReadonlySignal<Pick<Session, 'language' | 'theme'>>;
  readonly language: ReadonlySignal<Language>;
  readonly texts: ReadonlySignal<Texts>;
  readonly theme: ReadonlySignal<'light' | 'dark'>;
  /** The rates that the buttons under the slider offer; null before the first sweep. */
  readonly presets: ReadonlySignal<OfferedPresets | null>;
  /** From which step rounding freezes the run, and along which coordinates; null before a run. */
  readonly frozen: ReadonlySignal<FrozenCoordinates | null>;
  /** The arrows of the step shown. */
  readonly stepArrows: Omit<StepArrows, 'dispose'>;
  readonly loop: FrameLoop;
  /** What all of it is drawn on. */
  readonly medium: Medium;
  /** Who computes, and whether the system is dark: for a second lab of the same session. */
  readonly client: CoreClient;
  readonly systemDark: ReadonlySignal<boolean>;
  readonly dispose: () => void;
}

type Jobs = Pick<Answers, 'run' | 'rivals' | 'sweep' | 'basin'>;

export interface LabSources {
  readonly client: CoreClient;
  readonly session: Session | null;
  /** The list of set-ups as it was left; left out where there is none. */
  readonly setUps?: KeptSetUps;
  readonly settings: Settings;
  readonly systemLanguage: Language;
  readonly systemDark: ReadonlySignal<boolean>;
  /** The screen, and its frames, if left out. */
  readonly medium?: Medium;
  readonly loop?: FrameLoop;
  /** The frame that it begins with, where that is not the one of the scale. */
  readonly zoom?: Frame | null;
  /** Who else has computed the long jobs. */
  readonly jobs?: (of: {
    readonly request: ReadonlySignal<RunRequest>;
    /** null where there is one run only. */
    readonly others: ReadonlySignal<readonly RunRequest[] | null>;
  }) => Jobs;
}

export function createLab({
  client,
  session: initial,
  setUps: keptSetUps = noSetUps,
  settings: initialSettings,
  systemLanguage,
  systemDark,
  medium = screenMedium,
  loop = new WindowLoop(),
  zoom = null,
  jobs,
}: LabSources): Lab {
  const history = new History(keptMoment(initial ?? defaultSession, keptSetUps));
  const store = new SessionStore(history);
  const setUps = new SetUpsStore(history);
  if (keptSetUps.saved) setUps.markSaved();
  const session = store.signal;
  const settings = new SettingsStore(initialSettings);
  const subject = computed(() => objectiveInfo(session.value.objective));
  const request = computed(() => runOf(session.value));
  const others = rivalRequests(session);
  const given = jobs?.({ request, others });
  const running = given?.run ?? answerTo(client, runQuery(session));
  const run = running.value;
  const racing = given?.rivals ?? answerTo(client, rivalsQuery(others, run));
  const axes = computedByValue(() => session.value.axes);
  const runs = labRuns({ session, axes, run, rivals: racing.value });
  const beside = shownRivals(runs);
  const playback = new Playback(lastStep(runs), (from, steps) => {
    const lines = [wholePath.peek(), ...beside.peek().map((rival) => rival.path)];
    const shown = viewport.current.peek();
    return lines.some((line) => line !== null && jumpsToAndFro(line, shown, from, steps));
  });
  playback.setSpeed(initialSettings.speed);

  const step = computed(() =>
    Math.min(playback.step.value, (run.value?.trajectory.length ?? Infinity) - 1),
  );
  const whole = computed(() =>
    Math.min(playback.whole.value, (run.value?.trajectory.length ?? Infinity) - 1),
  );
  const plane = computedByValue<Plane>(() => ({ axes: axes.value, at: heldAt() }));
  const wholePath = computed(() => runs.value.find(({ active }) => active)?.path ?? null);
  const start = computedByValue(() => projectTo(session.value.start, axes.value));

  // A known minimum of a larger space need not lie on the plane.
  const minima = computed(() => (subject.value.dimension === 2 ? subject.value.minima : []));
  const viewport = new ViewportModel({
    session,
    subject,
    axes,
    run,
    path: wholePath,
    rivals: beside,
    minima,
    playback,
    loop,
    isSampled: ({ frame }) => sample.covers(frame),
    still: medium.still,
    begin: zoom,
  });
  const appearance = computedByValue(() => ({
    language: effective(session.value.language, settings.now.value.language),
    theme: effective(session.value.theme, settings.now.value.theme),
  }));
  const language = computed<Language>(() => {
    const chosen = appearance.value.language;
    return chosen === 'system' ? systemLanguage : chosen;
  });
  const looks = createLooks();
  const path = computed(() => {
    const line = wholePath.value;
    return line && isCovered(looks, 'path') ? pathUpTo(line, whole.value) : line;
  });
  const rivals = computed(() =>
    isCovered(looks, 'path')
      ? beside.value.map((one) => runUpTo(one, playback.whole.value))
      : beside.value,
  );
  const theme = computed(() => {
    if (looks.printing.value) return 'light';
    const chosen = appearance.value.theme;
    return chosen === 'system' ? (systemDark.value ? 'dark' : 'light') : chosen;
  });

  /** Beyond two dimensions the plane goes through the point shown, so that the ball lies on it. */
  function heldAt(): readonly number[] {
    const { dimension } = subject.value;
    const trajectory = run.value?.trajectory;
    if (dimension === 2 || trajectory?.dimension !== dimension) return session.value.start;
    const point = Array.from(trajectory.point(whole.value));
    return point.every(Number.isFinite) ? point : session.value.start;
  }

  const covers = new Covers(looks);
  const racers = racersOf(runs);
  const race = new Race({
    playback,
    loop,
    covers,
    racers,
    field: fieldOf(session),
    calm: isCalm,
  });
  const arriving = computed(() =>
    !race.several.value || isCovered(looks, 'path') ? [] : arrivals(racers.value),
  );
  const ground = computed(() => (isCovered(looks, 'basins') ? 'height' : session.value.ground));
  const frozen = computed(() => run.value && frozenCoordinates(run.value));
  const answers = createAnswers(
    client,
    { ...given, run: running, rivals: racing },
    querySources({
      session,
      run,
      step: whole,
      plane,
      target: viewport.scale.target,
      sampling: viewport.sampling,
      ground,
      looks,
    }),
  );
  const sample = drawnSample(answers.surface.value, viewport.current);
  const results = { ...resultsOf(answers), surface: sample.value };
  const heightScale = computed(() => {
    const surface = results.surface.value;
    if (!surface) return null;
    const values = viewport.moving.value
      ? valuesInFrame(surface.sample, viewport.current.value.frame)
      : surface.sample.values;
    return heightScaleOf(values, viewport.scale.symlog.value);
  });
  const stepArrows = createStepArrows({
    session,
    run,
    step: whole,
    trials: results.trials,
    playback,
    looks,
  });
  const stopAsking = startAsking(answers);
  return {
    store,
    session,
    setUps,
    settings,
    subject,
    plane,
    playback,
    step,
    whole,
    runs,
    rivals,
    runNames: computed(() => shownRunNames(runsOf(session.value), texts[language.value])),
    race,
    arrivals: computedByValue(() => arrivedBy(arriving.value, playback.whole.value)),
    results,
    asking: askingOf(answers),
    jobs: answers,
    failure: failureOf(answers),
    path,
    start,
    minima,
    viewport,
    heightScale,
    looks,
    covers,
    ground,
    appearance,
    language,
    texts: computed(() => texts[language.value]),
    theme,
    presets: offeredPresets(request, results.sweep),
    frozen,
    stepArrows,
    loop,
    medium,
    client,
    systemDark,
    dispose: () => {
      race.dispose();
      stepArrows.dispose();
      viewport.dispose();
      stopAsking();
    },
  };
}
