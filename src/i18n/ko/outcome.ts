// 실행의 결과. 종류마다 짧은 이름과, 수를 넣은 문장이 있습니다. 문장은 `verdict.ts`가 잇습니다.

import { briefNumber } from '../brief-number';
import { countInWords } from '../count-in-words';
import type { outcomeTexts as english } from '../en/outcome';
import type { Translation } from '../translation';

const counted = (steps: number): string => (steps === 1 ? '한 걸음' : `${steps}걸음`);
const when = (step: number): string => (step === 0 ? '시작점에서' : `${step}번째 걸음에서`);
const stopped = (step: number): string =>
  step === 0 ? '시작점에서 움직이지 않습니다.' : `${step}번째 걸음에서 멈췄습니다.`;
const since = (step: number): string => `${step === 0 ? '처음' : `${step}번째 걸음`}부터`;

const TOO_LARGE = '학습률이 너무 커서 ';

function flown(factor: string | null, distance: string | null): string {
  if (factor !== null) return `한 걸음마다 ${factor}배씩 멀어졌습니다.`;
  return distance === null ? '멀어졌습니다.' : `시작점에서 ${distance}만큼 멀어졌습니다.`;
}

function moreSteps(count: number): string {
  const named = countInWords(count, 'ko');
  const brief = briefNumber(count);
  return named === null ? `${brief}걸음` : `${named}(${brief}) 걸음`;
}

const roundings = {
  point: 'x ± h가 x로 반올림되어 계산된 기울기가 0입니다',
  value: 'f(x + h)와 f(x − h)가 같은 수로 반올림되어 계산된 기울기가 0입니다',
  step: '한 걸음이 float64 수의 간격보다 작아 점이 움직이지 않습니다',
  search: '직선 탐색이 시도하는 어떤 걸음으로도 f가 충분히 줄지 않아 점이 움직이지 않습니다',
  decay: '가중치 감소가 당기는 크기와 기울기가 미는 크기가 같아 점이 움직이지 않습니다',
};

export const outcomeTexts: Translation<typeof english> = {
  outcome: {
    computing: '계산 중',
    why: '왜?',
  },
  outcomeTitles: {
    converged: '수렴',
    creeping: '너무 느림',
    oscillating: '진동하며 수렴',
    cycling: '순환',
    diverging: '발산',
    frozen: '반올림으로 멈춤',
    overflow: '오버플로',
    'undefined-here': '정의되지 않음',
    'still-moving': '아직 이동 중',
    'stopped-by-schedule': '스케줄 때문에 멈춤',
    wandering: '극소점 주변을 맴돎',
    stopped: '멈춤',
    level: '기울기가 거의 0',
    frozenAfterFlight: '발산한 뒤 반올림으로 멈춤',
    cyclingAfterFlight: '발산한 뒤 반올림으로 순환',
  },
  verdict: {
    together: (...sentences) => sentences.join(' '),
    moreSteps,
    arrived: (step, at) =>
      ({
        minimum:
          step === 0 ? '시작점이 이미 극소점입니다.' : `${step}걸음 만에 극소점에 도착했습니다.`,
        saddle: `${stopped(step)} 극소점이 아니라 안장점입니다. 다른 방향으로는 f가 더 내려갑니다.`,
        maximum: `${stopped(step)} 극소점이 아니라 극대점입니다. 어느 방향으로든 f가 내려갑니다.`,
        flat: `${stopped(step)} 평평한 곳이어서 이계도함수로는 극소점인지 알 수 없습니다.`,
      })[at],
    near: (left, way, to) =>
      `${to === 'goal' ? '그 점까지' : '마지막 점까지'} 남은 거리는 ${left}이고, 이는 처음 거리 ${way}의 1만분의 1 이하입니다.`,
    nearest: (left, to) =>
      `${to === 'goal' ? '그 점까지' : '마지막 점까지'} 남은 거리는 ${left}이고, 이보다 가까우면 float64로는 f의 값을 구별할 수 없습니다.`,
    atRest: (gradient, f) => `그 걸음에서 기울기의 크기는 ${gradient}, f = ${f}입니다.`,
    belowSpacing:
      '학습률이 너무 작습니다. 한 걸음이 이곳의 float64 수 간격보다 작아 점이 전혀 움직이지 않습니다.',
    shortened: (longest, last, needed) =>
      `이 방법이 스스로 걸음을 아주 짧게 줄였습니다. 가장 길 때 ${longest}이던 걸음이 지금은 ${last}입니다. 이대로라면 적어도 ${moreSteps(needed)} 더 가야 합니다.`,
    creeping: (steps, moved, needed) =>
      `학습률이 너무 작습니다. ${counted(steps)} 동안 모두 ${moved}만큼 움직였습니다. 이대로라면 적어도 ${moreSteps(needed)} 더 가야 합니다.`,
    oscillating: (axis, factor, onAverage) =>
      `x${axis} 방향으로 골짜기를 건너며 진동합니다. 흔들리는 폭은 한 걸음마다 ${onAverage ? '평균 ' : ''}${factor}배가 됩니다.`,
    toAndFro: (swing, f) =>
      `같은 두 점 사이를 끝없이 오갑니다. 두 점 사이의 거리는 ${swing}이고 f는 ${f}에서 줄지 않습니다.`,
    cycle: (period, swing, f) =>
      `같은 점 ${period}개를 끝없이 되풀이합니다. 가장 긴 걸음은 ${swing}, 지금 f = ${f}입니다.`,
    heldByRounding: (factor, step) =>
      `학습률이 너무 커서 한 걸음마다 ${factor}배씩 멀어지다가 ${step}번째 걸음부터는 반올림 때문에 더 가지 못했습니다.`,
    runsAway: (blamed, factor, steps) => {
      const why = blamed ? TOO_LARGE : '';
      if (factor === null) return `${why}걸음마다 점점 더 빠르게 멀어집니다.`;
      return `${why}${steps === 1 ? `첫 걸음에 ${factor}배로` : `한 걸음마다 ${factor}배씩`} 멀어집니다.`;
    },
    runsAwayUnevenly: (blamed) => `${blamed ? TOO_LARGE : ''}멀어집니다.`,
    runsAwayEvenly: (blamed) => `${blamed ? TOO_LARGE : ''}일정한 빠르기로 끝없이 멀어집니다.`,
    farFromStart: (steps, distance) =>
      `${counted(steps)} 뒤에는 시작점에서 ${distance}만큼 떨어져 있습니다.`,
    levelGround: (step, point, slope) =>
      `${since(step)} 거의 평평한 곳에 있습니다. 이 점 ${point}의 실제 기울기는 크기가 ${slope}뿐이라, 학습률을 곱해도 점이 움직이지 않습니다.`,
    frozen: (step, point, cause, slope) =>
      `${since(step)} ${roundings[cause]}. 이 점 ${point}의 실제 기울기는 크기가 ${slope}입니다.`,
    flewUp: (factor, distance) => `${TOO_LARGE}${flown(factor, distance)}`,
    flewDown: (factor, distance) => `내리막으로 ${flown(factor, distance)}`,
    stoppedBySchedule: (largest, rate, needed) => {
      const rest =
        needed === Infinity
          ? '이 학습률로는 점이 전혀 움직이지 않습니다.'
          : `이대로라면 적어도 ${moreSteps(needed)} 더 가야 합니다.`;
      return `점이 도착하기 전에 스케줄이 학습률을 ${largest}에서 ${rate}까지 줄였습니다. ${rest}`;
    },
    wandering: (step, point, within, f) =>
      `기울기의 잡음 때문에 점이 극소점 주변을 맴돕니다. ${since(step)} ${point} 부근에서 극소점과의 거리가 ${within} 이내입니다. 지금 f = ${f}입니다.`,
    overflow: (fStep, xStep) => {
      const f = fStep === null ? [] : [`f는 ${when(fStep)}`];
      const x = xStep === null ? [] : [`x는 ${when(xStep)}`];
      return `${[...f, ...x].join(', ')} float64의 범위(1.8e308)를 넘었습니다.`;
    },
    undefinedHere: (step, point) =>
      `${step === 0 ? '시작점인' : `${step}번째 걸음에 이른`} ${point} 부근에서는 f나 기울기가 정의되지 않습니다.`,
    noInverse: (step, point) =>
      `${step}번째 걸음은 정의되지 않습니다. 뉴턴법에는 이계도함수 행렬 H의 역행렬이 필요한데, 점 ${point}에서는 역행렬이 없습니다.`,
    notSettled: (steps, f) =>
      `${counted(steps)} 뒤에도 자리를 잡지 못했습니다. f가 꾸준히 줄지 않으며, 지금 f = ${f}입니다.`,
    aboveFirst: (steps, f) =>
      `${steps}걸음의 끝에서는 내려가고 있지만 f는 아직 처음 값보다 큽니다. f = ${f}입니다.`,
    onTheWay: (steps) =>
      steps === 1 ? '한 걸음 내려갔습니다.' : `${steps}걸음 뒤에도 아직 내려가는 중입니다.`,
    nowAt: (f, percent) =>
      `f = ${f}${percent === null ? '입니다' : `, 처음 값의 ${percent}%입니다`}.`,
  },
};
