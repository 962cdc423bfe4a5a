// 파일이 실험 파일이 아닌 까닭.

import { excerpt } from '../../excerpt';
import type { sessionProblems as english } from '../../en/problems/session';
import type { Translation } from '../../translation';
import { limits } from '../../../core/expression/parse/limits';
import { MAX_INPUT } from '../../../shared/session/fields';

export const sessionProblems: Translation<typeof english> = {
  noSession:
    '경사 하강 실험실 파일이 아닙니다. "format": "descent-lab"과 "version": 1이 있는 JSON 객체여야 합니다.',
  newerSession: ({ version }) =>
    `더 새로운 경사 하강 실험실에서 만든 파일("version": ${version})입니다. 이 앱은 "version": 1까지 읽습니다.`,
  unknownField: ({ path }) => `알 수 없는 항목: “${excerpt(path)}”.`,
  startShape: '“start”에는 [-3, 4]처럼 함수의 변수마다 수를 하나씩 적습니다.',
  axesShape: '“axes”에는 [0, 1]처럼 함수의 서로 다른 변수 두 개를 0부터 센 번호로 적습니다.',
  netShape: `“net”은 simplenet에만 있고, {"x": [0.6, 0.9], "t": 2}처럼 ${-MAX_INPUT}부터 ${MAX_INPUT}까지의 입력 두 개와 클래스 0, 1, 2 가운데 하나로 이루어집니다.`,
  expressionShape: `“objective”의 수식은 {"expression": "x0^2 + x1^2"}처럼 1자부터 ${limits.characters}자까지의 글로 적습니다.`,
  objectiveShape:
    '“objective”는 {"id": "book"}이나 {"expression": "x0^2 + x1^2"} 같은 객체여야 합니다.',
  optimizerShape:
    '“optimizer”는 "id"가 있는 객체이고, "params"가 있으면 그 값은 모두 수여야 합니다.',
};
