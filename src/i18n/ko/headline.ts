// 결과를 한 줄로: 이름 다음에 올, 가장 중요한 수 하나입니다. 마침표는 찍지 않습니다.

import { briefNumber } from '../brief-number';
import { countInWords } from '../count-in-words';
import type { headlineTexts as english } from '../en/headline';
import type { Translation } from '../translation';

const since = (step: number): string => (step === 0 ? '처음부터' : `${step}번째 걸음부터`);

const places = { saddle: '안장점', maximum: '극대점', flat: '평평한 곳' };

const stills = {
  point: '계산된 기울기가 0입니다',
  value: '계산된 기울기가 0입니다',
  step: '점이 움직이지 않습니다',
  search: 'f를 충분히 줄이는 걸음이 없습니다',
  decay: '가중치 감소와 균형을 이룹니다',
};

export const headlineTexts: Translation<typeof english> = {
  headline: {
    arrived: (step, at) => {
      if (at !== 'minimum')
        return step === 0
          ? `시작점이 ${places[at]}입니다`
          : `${step}걸음 만에 ${places[at]}에서 멈췄습니다`;
      return step === 0 ? '시작점이 극소점입니다' : `${step}걸음 만에 도착했습니다`;
    },
    needs: (count) =>
      `적어도 ${countInWords(count, 'ko') ?? briefNumber(Math.ceil(count))} 걸음 더 가야 합니다`,
    still: '점이 전혀 움직이지 않습니다',
    swings: (factor, onAverage) =>
      `흔들림이 한 걸음마다 ${onAverage ? '평균 ' : ''}${factor}배가 됩니다`,
    toAndFro: (swing) => `서로 ${swing} 떨어진 두 점을 오갑니다`,
    cycle: (period) => `점 ${period}개를 끝없이 되풀이합니다`,
    held: (step) => since(step),
    runsAway: (factor, steps) => {
      if (factor === null) return '걸음마다 점점 더 빠르게 멀어집니다';
      return `${steps === 1 ? `첫 걸음에 ${factor}배로` : `한 걸음마다 ${factor}배씩`} 멀어집니다`;
    },
    evenly: '일정한 빠르기로 멀어집니다',
    farAway: (distance) => `시작점에서 ${distance} 떨어져 있습니다`,
    rateFell: (largest, rate) => `lr이 ${largest}에서 ${rate}까지 줄었습니다`,
    within: (within, step) => `${since(step)} 거리 ${within} 이내입니다`,
    frozen: (step, cause) => `${since(step)} ${stills[cause]}`,
    level: (slope) => `실제 크기는 ${slope}입니다`,
    overflow: (of, step) =>
      `${of} 값이 ${step === 0 ? '시작점에서' : `${step}번째 걸음에서`} 1.8e308을 넘습니다`,
    undefinedHere: (step) =>
      step === 0 ? '시작점 부근입니다' : `${step}번째 걸음의 점 부근입니다`,
    noInverse: (step) => `H에 역행렬이 없어 ${step}번째 걸음이 없습니다`,
    notSettled: (steps) =>
      `${steps === 1 ? '한 걸음' : `${steps}걸음`} 뒤에도 f가 꾸준히 줄지 않습니다`,
    aboveFirst: 'f가 아직 처음 값보다 큽니다',
    nowAt: (f) => `지금 f = ${f}입니다`,
    part: (percent) => `f가 처음 값의 ${percent}%입니다`,
  },
};
