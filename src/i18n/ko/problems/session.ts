// 파일이 실험 파일이 아닌 까닭.

import { excerpt } from '../../excerpt';
import type { sessionProblems as english } from '../../en/problems/session';
import type { Translation } from '../../translation';
import { limits } from '../../../core/expression/parse/limits';
import { MAX_INPUT } from '../../../shared/session/fields';
import { pictures } from '../../../shared/pane-ids';
import { controlWords } from '../control-words';
import { bounds } from '../../../shared/bounds';

export const sessionProblems: Translation<typeof english> = {
  noSession:
    '경사 하강 실험실 파일이 아닙니다. "format": "descent-lab"과 "version": 2가 있는 JSON 객체여야 합니다.',
  newerSession: ({ version }) =>
    `더 새로운 경사 하강 실험실에서 만든 파일("version": ${version})입니다. 이 앱은 "version": 2까지 읽습니다.`,
  unknownField: ({ path }) => `알 수 없는 항목: “${excerpt(path)}”.`,
  startShape: '“start”에는 [-3, 4]처럼 함수의 변수마다 수를 하나씩 적습니다.',
  axesShape: '“axes”에는 [0, 1]처럼 함수의 서로 다른 변수 두 개를 0부터 센 번호로 적습니다.',
  netShape: `“net”은 simplenet에만 있고, {"x": [0.6, 0.9], "t": 2}처럼 ${-MAX_INPUT}부터 ${MAX_INPUT}까지의 입력 두 개와 클래스 0, 1, 2 가운데 하나로 이루어집니다.`,
  expressionShape: `“objective”의 수식은 {"expression": "x0^2 + x1^2"}처럼 1자부터 ${limits.characters}자까지의 글로 적습니다.`,
  objectiveShape:
    '“objective”는 {"id": "book"}이나 {"expression": "x0^2 + x1^2"} 같은 객체여야 합니다.',
  objectiveTwice: '“objective”에는 "id"와 "expression" 가운데 하나만 있어야 합니다.',
  optimizerShape:
    '“optimizer”는 "id"가 있는 객체이고, "params"가 있으면 그 값은 모두 수여야 합니다.',
  scheduleShape: '“schedule”은 "id"가 있는 객체이고, "params"가 있으면 그 값은 모두 수여야 합니다.',
  noiseShape:
    '“noise”에는 {"sigma": 0.1, "seed": 1}처럼 0 이상의 "sigma"와 0 이상의 정수 "seed"를 적습니다.',
  nameShape: `“name”은 ${bounds.name}자 이하의 글이어야 합니다.`,
  styleShape: `“style”은 실행의 색과 표식을 정하는 0부터 ${bounds.runs - 1}까지의 정수입니다.`,
  runsShape: `“runs”는 실행 1개부터 ${bounds.runs}개까지의 목록이어야 합니다.`,
  runShape: '실행은 {"lr": 10, "steps": 12} 같은 객체로 적습니다.',
  twoActive:
    '“runs”에서 조작하는 실행은 하나뿐이어야 합니다. 나머지에서 "active": true를 지우십시오.',
  styleTwice: '“runs” 가운데 둘의 “style”이 같습니다. 서로 다르게 적거나 지우십시오.',
  inRun: ({ run, why }, say) => `“runs”의 ${run}번째 실행: ${say(why)}`,
  titleShape: `“title”은 ${bounds.title}자 이하의 글이어야 합니다.`,
  noteShape: `“note”는 ${bounds.note}자 이하의 글이어야 합니다.`,
  lockedShape: '“locked”에는 ["lr", "start"]처럼 조작 요소를 한 번씩만 적습니다.',
  shownShape: `“shown”에는 화면의 부분을 한 번씩만 적고, ${pictures.join(', ')} 가운데 하나는 넣습니다.`,
  notListed: ({ list, choices, text }) =>
    `“${list}”에는 ${choices.join(', ')}만 적습니다. 쓸 수 없는 값: “${excerpt(text)}”.`,
  noSetUps:
    '실험 목록 파일이 아닙니다. "format": "descent-lab-setups"와 "version": 1이 있는 JSON 객체여야 합니다.',
  newerSetUps: ({ version }) =>
    `더 새로운 경사 하강 실험실에서 만든 실험 목록("version": ${version})입니다. 이 앱은 "version": 1까지 읽습니다.`,
  setUpsShape: `“setups”는 실험 1개부터 ${bounds.setUps}개까지의 목록이어야 합니다.`,
  inSetUp: ({ k, why }, say) => `${k}번째 실험: ${say(why)}`,
  locked: ({ control }) =>
    `이 실험에서는 잠겨 있어 바꿀 수 없습니다: ${controlWords[control]}. 실험 목록에서 잠금을 풀 수 있습니다.`,
};
