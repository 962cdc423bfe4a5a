// A race of the runs that are shown: the question who arrives first, a count-in, all of them on one
// clock, and the end. Its only writer. It asks once and lets nobody run on before that.

import {
  batch,
  computed,
  effect,
  signal,
  untracked,
  type ReadonlySignal,
} from '@preact/signals-core';
import type { Covers } from '../covers';
import type { FrameLoop } from '../frame-loop';
import type { CoverId } from '../../../shared/pane-ids';
import type { Playback } from '../playback';
import { arrivals, type Racer } from './arrivals';

/**
 * `asked`: until somebody has said who arrives first, or that nobody will; `counting`: 3, 2, 1;
 * `running`; `over`: until it is closed.
 */
export type RaceStage = 'off' | 'asked' | 'counting' | 'running' | 'over';

/** The style of the run that is to arrive first; `none`: that none arrives. */
export type RacePrediction = number | 'none';

const FEWEST_RACERS = 2;

/** Numbers of the count-in, and seconds for each. */
const COUNTS = 3;
const EACH = 0.8;

/** All that shows how the runs go on. */
const ANSWER: readonly CoverId[] = [
  'verdict',
  'path',
  'numbers',
  'steps',
  'chart',
  'basins',
  'comparison',
];
/** While they run the ends are not told. */
const ENDS: readonly CoverId[] = ['verdict', 'comparison'];

const covered: Readonly<Record<RaceStage, readonly CoverId[]>> = {
  off: [],
  asked: ANSWER,
  counting: ANSWER,
  running: ENDS,
  over: [],
};

export interface RaceSources {
  readonly playback: Playback;
  readonly loop: Pick<FrameLoop, 'animate' | 'forget'>;
  readonly covers: Covers;
  /** The runs that are shown, in their order. */
  readonly racers: ReadonlySignal<readonly Racer[]>;
  /** Another value where other runs are compared: then the race is off. */
  readonly field: ReadonlySignal<unknown>;
  /** Whether nothing is to move that need not. */
  readonly calm: () => boolean;
}

export class Race {
  private readonly stageNow = signal<RaceStage>('off');
  private readonly predicted = signal<RacePrediction | null>(null);
  /** What is left of the count-in, in its numbers. */
  private readonly left = signal(0);
  private readonly refusals = signal(0);
  readonly stage: ReadonlySignal<RaceStage> = this.stageNow;
  readonly prediction: ReadonlySignal<RacePrediction | null> = this.predicted;
  /** 3, 2 or 1 while it counts in. */
  readonly count = computed(() => Math.ceil(this.left.value));
  /** Counts how often somebody wanted to run on before predicting. */
  readonly refused: ReadonlySignal<number> = this.refusals;
  /** Whether the prediction came true: of those who share the first place any is right; null without one. */
  readonly right = computed(() => {
    const { value } = this.predicted;
    if (value === null) return null;
    const first = arrivals(this.sources.racers.value).filter(({ order }) => order === 1);
    return value === 'none' ? first.length === 0 : first.some(({ style }) => style === value);
  });
  /** Whether there are enough runs for one. */
  readonly several = computed(() => this.sources.racers.value.length >= FEWEST_RACERS);
  private readonly stops: readonly (() => void)[];

  constructor(private readonly sources: RaceSources) {
    const { covers } = sources;
    let field = sources.field.peek();
    this.stops = [
      effect(() => {
        if (sources.field.value === field) return;
        field = sources.field.value;
        untracked(() => this.close());
      }),
      effect(() => {
        const ids = covered[this.stage.value];
        untracked(() => covers.put('race', ids));
      }),
      effect(() => this.hold()),
      effect(() => this.finish()),
    ];
  }

  /** Back to the start, with the question. */
  begin(): void {
    if (!this.several.peek()) return;
    this.sources.loop.forget(this.tick);
    batch(() => {
      this.predicted.value = null;
      this.stageNow.value = 'asked';
      this.sources.playback.seek(0);
    });
  }

  /** Says who arrives first, and lets them run. */
  predict(prediction: RacePrediction): void {
    if (this.stage.peek() !== 'asked') return;
    this.predicted.value = prediction;
    this.start();
  }

  /** Lets them run, also without a prediction. */
  start(): void {
    if (this.stage.peek() !== 'asked') return;
    batch(() => {
      this.left.value = this.sources.calm() ? 0 : COUNTS;
      this.stageNow.value = 'counting';
    });
    this.sources.loop.animate(this.tick);
  }

  close(): void {
    this.sources.loop.forget(this.tick);
    this.stageNow.value = 'off';
  }

  dispose(): void {
    this.close();
    for (const stop of this.stops) stop();
  }

  private readonly tick = (seconds: number): boolean => {
    // Nobody runs before all have been computed.
    if (this.sources.racers.peek().some(({ outcome }) => outcome === null)) return true;
    this.left.value = Math.max(0, this.left.peek() - seconds / EACH);
    if (this.left.peek() > 0) return true;
    batch(() => {
      this.stageNow.value = 'running';
      this.sources.playback.play();
    });
    return false;
  };

  /** Until the start nobody runs. Whoever wants to is asked to predict first. */
  private hold(): void {
    const { playback } = this.sources;
    const stage = this.stage.value;
    const moved = playback.playing.value || playback.step.value !== 0;
    if ((stage !== 'asked' && stage !== 'counting') || !moved) return;
    untracked(() => {
      playback.seek(0);
      if (stage === 'asked') this.refusals.value++;
    });
  }

  /** It is over when all have arrived, or at the last step. */
  private finish(): void {
    if (this.stage.value !== 'running') return;
    const { playback, racers } = this.sources;
    const arrived = arrivals(racers.value);
    const here = arrived.every(({ step }) => step <= playback.whole.value);
    const all = here && arrived.length === racers.value.length;
    if (!all && playback.whole.value < playback.last.value) return;
    untracked(() =>
      batch(() => {
        playback.pause();
        this.stageNow.value = 'over';
      }),
    );
  }
}
