// The help text of `trace`, made from the catalogues.

import { objectives } from '../core/objectives';
import { optimizerIds } from '../core/optimizers';
import type { Language } from '../core/words';
import { gradientKinds } from '../shared/session';
import { formats } from './request';

export function help(language: Language): string {
  const ids = objectives.map((one) => one.id).join(' | ');
  const rows: readonly (readonly [string, string, string])[] = [
    ['--function ID', ids, ids],
    [
      '--f FORMULA',
      'its formula instead, e.g. "x0^2 + x1^2"',
      '함수의 식으로 고르기. 예: "x0^2 + x1^2"',
    ],
    ['--start=A,B', 'where to start', '시작점'],
    ['--lr NUMBER', "learning rate (the function's own)", '학습률 (함수마다 정해진 값)'],
    ['--steps N', 'step_num (100)', 'step_num (100)'],
    ['--optimizer ID', optimizerIds.join(' | '), optimizerIds.join(' | ')],
    ['--gradient KIND', gradientKinds.join(' | '), gradientKinds.join(' | ')],
    ['--h NUMBER', 'half width of the difference (1e-4)', '차분 간격 (1e-4)'],
    ['--session FILE', 'a saved session to begin with', '저장한 세션 파일에서 시작'],
    ['--format KIND', formats.join(' | '), formats.join(' | ')],
    ['--help', 'this text', '이 도움말'],
  ];
  const title = {
    en: 'Walks down a function by gradient descent and prints every step.',
    ko: '경사 하강법으로 함수를 내려가며 모든 걸음을 출력합니다.',
  }[language];
  const lines = rows.map(([name, en, ko]) => `  ${name.padEnd(18)}${{ en, ko }[language]}`);
  return `${title}\n\nnpm run -s trace -- --lr 10 --steps 100\n\n${lines.join('\n')}\n`;
}
