// Which step's arrows are shown, and those: of the run that is active, at the whole step shown, as soon
// as it is known what the method remembered there. Where nobody wants them, the arrow of what lights up
// is shown, and the slope that it comes from.

import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Session } from '../../../shared/session/session';
import { isCovered, type Looks } from '../looks';
import type { Playback } from '../playback';
import { optimizerMemory } from '../queries/optimizer-memory';
import type { RunResult, TrialsResult } from '../queries/results';
import type { StepPicture } from './step-arrow';
import { arrowSymbol } from '../step-symbol';
import { stepPicture } from './step-picture';

/** Faster than this they would only flicker. */
const FASTEST = 1;

/** What a lesson still asks about: the arrows would tell each of these. */
const TELLING = ['arrow', 'path', 'numbers'] as const;

interface Sources {
  readonly session: ReadonlySignal<Session>;
  readonly run: ReadonlySignal<RunResult | null>;
  /** The whole step shown, a row of the run. */
  readonly step: ReadonlySignal<number>;
  readonly trials: ReadonlySignal<TrialsResult | null>;
  readonly playback: Pick<Playback, 'playing' | 'speed'>;
  readonly looks: Pick<Looks, 'stepArrows' | 'covered' | 'symbol'>;
}

export interface StepArrows {
  /** Whether people want them: at first where a step does not follow −∇f by itself. */
  readonly wanted: ReadonlySignal<boolean>;
  /** Whether they are shown now, as soon as they are known. */
  readonly shown: ReadonlySignal<boolean>;
  /** null while none are shown. */
  readonly now: ReadonlySignal<StepPicture | null>;
  readonly dispose: () => void;
}

interface Memory {
  readonly run: RunResult;
  readonly step: number;
  readonly state: Float64Array;
}

export function createStepArrows({
  session,
  run,
  step,
  trials,
  playback,
  looks,
}: Sources): StepArrows {
  const method = computed(() => session.value.optimizer.id);
  const wanted = computed(() => looks.stepArrows.value ?? method.value !== 'gradient-descent');
  const tooFast = computed(() => playback.playing.value && playback.speed.value > FASTEST);
  const covered = computed(() => TELLING.some((id) => isCovered(looks, id)));
  const lit = computed(() => arrowSymbol(looks.symbol.value));
  const asked = computed(() => wanted.value || (lit.value !== null && lit.value !== 'x'));
  const shown = computed(() => asked.value && !tooFast.value && !covered.value);
  const memory = signal<Memory | null>(null);
  const memoryAt = optimizerMemory(() => new Promise((go) => setTimeout(go)));

  const stop = effect(() => {
    const result = run.value;
    const here = step.value;
    if (!shown.value || !result) return;
    const overtaken = () => run.peek() !== result || step.peek() !== here || !shown.peek();
    // Near a step whose memory is known it is there before the next frame.
    const remember = async () => {
      const state = await memoryAt(result, here, overtaken);
      if (state && !overtaken()) memory.value = { run: result, step: here, state };
    };
    void remember();
  });
  const axes = computed(() => session.value.axes);
  const uphill = computed(() => session.value.arrows === 'uphill');
  const now = computed(() => {
    const known = memory.value;
    const result = run.value;
    if (!shown.value || !known || known.run !== result || known.step !== step.value) return null;
    const { request, trajectory } = result;
    const tried = trials.value;
    const here = tried && tried.run === result && tried.step === known.step ? tried.trials : [];
    const picture = stepPicture(
      request,
      trajectory,
      known.step,
      known.state,
      axes.value,
      here,
      uphill.value,
    );
    if (wanted.value) return picture;
    const arrows = picture.arrows.filter(
      ({ id, symbol }) => id === 'slope' || symbol === lit.value,
    );
    return { ...picture, arrows };
  });
  return { wanted, shown, now, dispose: stop };
}
