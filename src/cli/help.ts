// The help text of `trace`, made from the catalogues.

import { objectives } from '../core/objectives';
import { optimizerIds, optimizers } from '../core/optimizers';
import type { Language } from '../shared/languages';
import { gradientKinds } from '../shared/session/session';
import { formats } from './request';

export function help(language: Language): string {
  const ids = objectives.map((one) => one.id).join(' | ');
  const tuned = optimizers
    .flatMap(({ id, params }) => params.map((param) => `${id} ${param.id}=${param.default}`))
    .join(' | ');
  const rows: readonly (readonly [string, string, string])[] = [
    ['--function ID', ids, ids],
    [
      '--f FORMULA',
      'any formula instead, e.g. "x0^2 + x1^2"',
      '함수를 식으로 쓰기. 예: "x0^2 + x1^2"',
    ],
    ['--net', 'simpleNet, six weights', '가중치가 여섯 개인 simpleNet'],
    ['--start=A,B', 'where to start', '시작점'],
    ['--lr NUMBER', "learning rate (the function's own)", '학습률(기본값은 함수마다 다름)'],
    ['--steps N', 'step_num (100)', '걸음 수 step_num(100)'],
    ['--optimizer ID', optimizerIds.join(' | '), optimizerIds.join(' | ')],
    ['--param NAME=X', 'tunes the optimizer: ' + tuned, '최적화 방법의 매개변수: ' + tuned],
    ['--gradient KIND', gradientKinds.join(' | '), gradientKinds.join(' | ')],
    ['--h NUMBER', 'half width of the difference (1e-4)', '차분 간격(1e-4)'],
    [
      '--sweep lr=A:B:N',
      'N learning rates from A to B, one verdict each',
      '학습률 N개를 A부터 B까지 차례로 판정',
    ],
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
