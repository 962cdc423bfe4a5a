// 여러 실행의 비교표와 경주입니다.

import type { comparisonTexts as english } from '../en/comparison';
import type { Translation } from '../translation';

const afterSteps = (step: number): string => (step === 0 ? '시작점에서' : `${step}걸음 만에`);

export const comparisonTexts: Translation<typeof english> = {
  comparison: {
    title: '비교표',
    columns: {
      run: '실행',
      verdict: '판정',
      arrived: '도착한 걸음',
      f: '마지막 f',
      distance: '극소점까지',
      evaluations: '계산 횟수',
    },
    hints: {
      run: '목록의 차례대로 정렬합니다.',
      verdict: '실행이 어떻게 끝났는지 나타냅니다.',
      arrived: '극소점에 도착한 걸음입니다.',
      f: '마지막 걸음의 f입니다.',
      distance: '마지막 점에서 가장 가까운 알려진 극소점까지의 거리입니다.',
      evaluations:
        '도착할 때까지, 도착하지 못하면 마지막 걸음까지 f를 계산한 횟수입니다. ∇f는 식으로 구한 기울기입니다.',
    },
    copyColumns: { f: 'f 계산 횟수', gradient: '∇f 계산 횟수' },
    copy: '표 복사',
    copyHint: '탭으로 나눈 줄로, 수는 모든 자릿수를 복사합니다.',
    copied: '복사했습니다',
    failed: '복사하지 못했습니다',
    none: '없음',
    computing: '계산 중',
  },
  race: {
    title: '경주',
    question: '어느 실행이 가장 먼저 도착할까요?',
    nobody: '아무도 도착하지 못함',
    skip: '예상 없이 시작',
    predictFirst: '먼저 예상하거나, 예상 없이 시작하십시오.',
    covered: '경주가 끝난 뒤 보기',
    ready: '준비',
    running: '출발했습니다.',
    place: (order, name, step) => `${order}등: ${name}, ${step}걸음`,
    inList: (order) => `${order}등`,
    atStep: (step) => `${step}걸음`,
    arrives: (order, name, step) => `${order}등: ${name}, ${afterSteps(step)} 도착했습니다.`,
    won: (name, step) => `${afterSteps(step)} 가장 먼저 도착한 실행: ${name}.`,
    tied: (names, step) => `${afterSteps(step)} 동시에 가장 먼저 도착한 실행: ${names}.`,
    nobodyArrives: '극소점에 도착한 실행이 없습니다.',
    right: '예상이 맞았습니다.',
    wrong: (name) => `예상: ${name}.`,
    pace: (first, part, last, other) =>
      `까닭: 한 걸음 뒤에 남는 거리의 평균 비율은 ${first}: ${part}%, ${last}: ${other}%입니다.`,
    ends: (ends) => `까닭: ${ends}.`,
    end: (name, title, fact) => `${name}: ${title}, ${fact}`,
    betweenEnds: '; ',
    again: '한 번 더',
    close: '경주 닫기',
  },
};
