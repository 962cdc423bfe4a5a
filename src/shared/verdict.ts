// The verdict on a run in words: one short title a kind, and a plain sentence with its numbers.
// Window, command line and printed page all say it from here.

import type { Evidence, Outcome, OutcomeKind } from '../core/outcome/kinds';
import type { Words } from '../core/words';
import { briefFactor, briefNumber, briefPoint } from './brief-number';
import { flewDown, flewUp, tooLarge } from './flight-words';
import { moreSteps } from './step-count';

const titles: Readonly<Record<OutcomeKind, Words>> = {
  converged: { en: 'Converged', ko: '수렴' },
  creeping: { en: 'Too slow', ko: '너무 느림' },
  oscillating: { en: 'Converging in swings', ko: '진동하며 수렴' },
  cycling: { en: 'Cycling', ko: '순환' },
  diverging: { en: 'Diverging', ko: '발산' },
  frozen: { en: 'Frozen by rounding', ko: '반올림으로 멈춤' },
  overflow: { en: 'Overflow', ko: '오버플로' },
  'undefined-here': { en: 'Undefined', ko: '정의되지 않음' },
  'still-moving': { en: 'Still moving', ko: '아직 이동 중' },
};

/** A short noun for a kind of outcome. */
export const verdictTitle = (kind: OutcomeKind): Words => titles[kind];

/**
 * A short noun for one outcome: coming to rest on a saddle is no success, no slope no ice, and what
 * rounding held after it had run away says first that it ran away.
 */
export function outcomeTitle({ kind, evidence }: Outcome): Words {
  if (kind === 'converged' && evidence.curvature !== 'minimum')
    return { en: 'Stopped', ko: '멈춤' };
  if (kind === 'frozen' && evidence.cause === 'slope') {
    return { en: 'Gradient near zero', ko: '기울기가 거의 0' };
  }
  if (kind === 'frozen' && evidence.ranAway !== null) {
    return { en: 'Diverged. Frozen by rounding', ko: '발산한 뒤 반올림으로 멈춤' };
  }
  if (kind === 'cycling' && evidence.factor !== null) {
    return { en: 'Diverged. Cycling by rounding', ko: '발산한 뒤 반올림으로 순환' };
  }
  return titles[kind];
}

/** What the sentences say of the run besides its outcome. */
interface Asked {
  readonly steps: number;
}

type Say<K extends OutcomeKind> = (evidence: Evidence[K], step: number, run: Asked) => Words;

/** A plain sentence or two: what became of the run, from which step on, with the numbers. */
export function verdict(outcome: Outcome, run: Asked): Words {
  const say = sentences[outcome.kind] as Say<OutcomeKind>;
  return say(outcome.evidence, outcome.step, run);
}

const sentences: { readonly [K in OutcomeKind]: Say<K> } = {
  converged: ({ f, gradientNorm, curvature }, step) => {
    const g = briefNumber(gradientNorm);
    const there = {
      en: `The gradient is ${g} long, f = ${briefNumber(f)}.`,
      ko: `기울기의 크기는 ${g}, f = ${briefNumber(f)}입니다.`,
    };
    return join(arrivals[curvature](step), there);
  },

  creeping: ({ moved, perStep, stepsNeeded, shrunkFrom }, _step, { steps }) => {
    if (stepsNeeded === Infinity) {
      return {
        en: 'lr is too small: a step is less than the spacing of float64 numbers here, so the point does not move at all.',
        ko: '학습률이 너무 작습니다. 한 걸음이 이곳의 float64 수 간격보다 작아 점이 전혀 움직이지 않습니다.',
      };
    }
    const more = moreSteps(stepsNeeded);
    if (shrunkFrom !== null) {
      const [longest, now] = [briefNumber(shrunkFrom), briefNumber(perStep)];
      return {
        en: `The method has made its own steps tiny: the longest was ${longest}, the last is ${now}. At this pace it needs at least ${more.en}.`,
        ko: `이 방법이 스스로 걸음을 아주 짧게 줄였습니다. 가장 길 때 ${longest}이던 걸음이 지금은 ${now}입니다. 이대로라면 적어도 ${more.ko} 더 가야 합니다.`,
      };
    }
    return {
      en: `lr is too small: ${counted(steps)} moved the point by ${briefNumber(moved)} in all. At this pace it needs at least ${more.en}.`,
      ko: `학습률이 너무 작습니다. ${countedKo(steps)} 동안 모두 ${briefNumber(moved)}만큼 움직였습니다. 이대로라면 적어도 ${more.ko} 더 가야 합니다.`,
    };
  },

  oscillating: ({ factor, axis, arrived, curvature }) => {
    const swings = {
      en: `Swings across the valley along x${axis}: each swing is ×${briefFactor(factor)} of the one before.`,
      ko: `x${axis} 방향으로 골짜기를 건너며 진동합니다. 흔들리는 폭은 한 걸음마다 ${briefFactor(factor)}배가 됩니다.`,
    };
    return arrived === null || curvature === null
      ? swings
      : join(swings, arrivals[curvature](arrived));
  },

  cycling: ({ period, swing, f, factor }, step) => {
    const wide = briefNumber(swing);
    const value = briefNumber(f);
    const round =
      period === 2
        ? {
            en: `Jumps to and fro between the same two points, ${wide} apart, for ever: f stays at ${value}.`,
            ko: `같은 두 점 사이를 끝없이 오갑니다. 두 점 사이의 거리는 ${wide}이고 f는 ${value}에서 줄지 않습니다.`,
          }
        : {
            en: `The same ${period} points come back for ever; the longest step is ${wide}, and f is now ${value}.`,
            ko: `같은 점 ${period}개를 끝없이 되풀이합니다. 가장 긴 걸음은 ${wide}, 지금 f = ${value}입니다.`,
          };
    if (factor === null) return round;
    const before = {
      en: `lr is too large: it ran away, ×${briefFactor(factor)} every step, until rounding held it at step ${step}.`,
      ko: `학습률이 너무 커서 한 걸음마다 ${briefFactor(factor)}배씩 멀어지다가 ${step}번째 걸음부터는 반올림 때문에 더 가지 못했습니다.`,
    };
    return join(before, round);
  },

  diverging: ({ factor, distance, uphill }, _step, { steps }) => {
    const blame = uphill ? tooLarge : { en: 'It', ko: '' };
    const pace =
      factor === null
        ? {
            en: `${blame.en} runs away, faster with every step.`,
            ko: `${blame.ko}걸음마다 점점 더 빠르게 멀어집니다.`,
          }
        : factor === 1
          ? {
              en: `${blame.en} runs away at an even pace.`,
              ko: `${blame.ko}일정한 빠르기로 끝없이 멀어집니다.`,
            }
          : {
              en: `${blame.en} runs away, ×${briefFactor(factor)} ${steps === 1 ? 'in its first step' : 'every step'}.`,
              ko: `${blame.ko}${steps === 1 ? `첫 걸음에 ${briefFactor(factor)}배로` : `한 걸음마다 ${briefFactor(factor)}배씩`} 멀어집니다.`,
            };
    return join(pace, {
      en: `After ${counted(steps)} it is ${briefNumber(distance)} from the start.`,
      ko: `${countedKo(steps)} 뒤에는 시작점에서 ${briefNumber(distance)}만큼 떨어져 있습니다.`,
    });
  },

  frozen: ({ x, slope, cause, factor, distance, ranAway }, step) => {
    const steep = briefNumber(Math.hypot(...slope));
    const since = {
      en: `From ${step === 0 ? 'the start' : `step ${step}`} on, at ${briefPoint(x)},`,
      ko: `${step === 0 ? '처음' : `${step}번째 걸음`}부터`,
    };
    if (cause === 'slope') {
      return {
        en: `${since.en} the ground is all but level: the true slope is ${steep}, and lr times that does not move the point.`,
        ko: `${since.ko} 거의 평평한 곳에 있습니다. 이 점 ${briefPoint(x)}의 실제 기울기는 크기가 ${steep}뿐이라, 학습률을 곱해도 점이 움직이지 않습니다.`,
      };
    }
    const why = freezes[cause];
    const still = {
      en: `${since.en} ${why.en}; the true slope is ${steep}.`,
      ko: `${since.ko} ${why.ko}. 이 점 ${briefPoint(x)}의 실제 기울기는 크기가 ${steep}입니다.`,
    };
    if (ranAway === null) return still;
    return join(ranAway === 'up' ? flewUp(factor, distance) : flewDown(factor, distance), still);
  },

  overflow: ({ fStep, xStep, factor, uphill }) => {
    const left: Words[] = [];
    if (fStep !== null) left.push({ en: `f ${when(fStep).en}`, ko: `f는 ${when(fStep).ko}` });
    if (xStep !== null) left.push({ en: `x ${when(xStep).en}`, ko: `x는 ${when(xStep).ko}` });
    const over = {
      en: `Too large for float64 (beyond 1.8e308): ${left.map((one) => one.en).join(', ')}.`,
      ko: `${left.map((one) => one.ko).join(', ')} float64의 범위(1.8e308)를 넘었습니다.`,
    };
    if (uphill) return join(flewUp(factor, null), over);
    return factor === null ? over : join(flewDown(factor, null), over);
  },

  'undefined-here': ({ x }, step) => ({
    en: `Near ${step === 0 ? 'the start' : `the point of step ${step}`}, ${briefPoint(x)}, f or its gradient is not defined.`,
    ko: `${step === 0 ? '시작점인' : `${step}번째 걸음에 이른`} ${briefPoint(x)} 부근에서는 f나 기울기가 정의되지 않습니다.`,
  }),

  'still-moving': ({ f, part, falling }, _step, { steps }) => {
    const value = briefNumber(f);
    if (!falling) {
      return {
        en: `Not settled after ${counted(steps)}: f does not fall steadily, and is now ${value}.`,
        ko: `${countedKo(steps)} 뒤에도 자리를 잡지 못했습니다. f가 꾸준히 줄지 않으며, 지금 f = ${value}입니다.`,
      };
    }
    if (part !== null && part > 1) {
      return {
        en: `Falling at the end of ${counted(steps)}, but still above where it began: f = ${value}.`,
        ko: `${steps}걸음의 끝에서는 내려가고 있지만 아직 처음 값보다 큽니다. f = ${value}입니다.`,
      };
    }
    const percent = part === null ? null : briefNumber(100 * part);
    const far = {
      en: `f = ${value}${percent === null ? '' : `, ${percent}% of its first value`}.`,
      ko: `f = ${value}${percent === null ? '입니다' : `, 처음 값의 ${percent}%입니다`}.`,
    };
    if (steps === 1) return join({ en: 'One step down:', ko: '한 걸음 내려갔습니다.' }, far);
    return join(
      {
        en: `Still on the way down after ${counted(steps)}:`,
        ko: `${steps}걸음 뒤에도 아직 내려가는 중입니다.`,
      },
      far,
    );
  },
};

/** Where a run came to rest. Only one of the four is a minimum. */
const arrivals = {
  minimum: (step: number) => ({
    en: step === 0 ? 'The start is a minimum already.' : `Arrived at a minimum at step ${step}.`,
    ko: step === 0 ? '시작점이 이미 극소점입니다.' : `${step}걸음 만에 극소점에 도착했습니다.`,
  }),
  saddle: (step: number) => ({
    en: `${stopped(step).en} on a saddle, not at a minimum: f still falls to other sides.`,
    ko: `${stopped(step).ko} 극소점이 아니라 안장점입니다. 다른 방향으로는 f가 더 내려갑니다.`,
  }),
  maximum: (step: number) => ({
    en: `${stopped(step).en} on a maximum, not at a minimum: f falls to every side.`,
    ko: `${stopped(step).ko} 극소점이 아니라 극대점입니다. 어느 방향으로든 f가 내려갑니다.`,
  }),
  flat: (step: number) => ({
    en: `${stopped(step).en} on level ground: second derivatives cannot tell whether it is a minimum.`,
    ko: `${stopped(step).ko} 평평한 곳이어서 이계도함수로는 극소점인지 알 수 없습니다.`,
  }),
} as const;

const stopped = (step: number): Words =>
  step === 0
    ? { en: 'Stands from the start', ko: '시작점에서 움직이지 않습니다.' }
    : { en: `Stopped at step ${step}`, ko: `${step}번째 걸음에서 멈췄습니다.` };

const freezes = {
  point: {
    en: 'x ± h rounds to x, so the numerical gradient is 0',
    ko: 'x ± h가 x로 반올림되어 계산된 기울기가 0입니다',
  },
  value: {
    en: 'f(x + h) and f(x − h) round to the same number, so the numerical gradient is 0',
    ko: 'f(x + h)와 f(x − h)가 같은 수로 반올림되어 계산된 기울기가 0입니다',
  },
  step: {
    en: 'a step is less than the spacing of float64 numbers, so the point does not move',
    ko: '한 걸음이 float64 수의 간격보다 작아 점이 움직이지 않습니다',
  },
} as const satisfies Record<Exclude<Evidence['frozen']['cause'], 'slope'>, Words>;

const when = (step: number): Words =>
  step === 0
    ? { en: 'at the start', ko: '시작점에서' }
    : { en: `at step ${step}`, ko: `${step}번째 걸음에서` };

const counted = (steps: number): string => (steps === 1 ? '1 step' : `${steps} steps`);
const countedKo = (steps: number): string => (steps === 1 ? '한 걸음' : `${steps}걸음`);

const join = (a: Words, b: Words): Words => ({ en: `${a.en} ${b.en}`, ko: `${a.ko} ${b.ko}` });
