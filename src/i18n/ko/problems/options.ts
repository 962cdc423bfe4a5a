// 명령줄에서 잘못된 것.

import type { optionProblems as english } from '../../en/problems/options';
import { excerpt } from '../../excerpt';
import type { Translation } from '../../translation';

const quoted = (text: string): string => `“${excerpt(text)}”`;

const kinds = {
  option: '옵션',
  function: '함수',
  optimizer: '최적화 방법',
  schedule: '학습률 스케줄',
  gradient: '기울기 종류',
  language: '언어',
  theme: '밝기',
  format: '출력 형식',
  suffix: '파일 형식',
  view: '보기',
  scale: '배율',
};

const unknown = (what: string, word: string, near: string | null, known: readonly string[]) =>
  `알 수 없는 ${what}입니다: ${quoted(word)}. ${near === null ? '' : `비슷한 것: ${near}. `}쓸 수 있는 것: ${known.join(', ')}.`;

export const optionProblems: Translation<typeof english> = {
  unknownWord: ({ kind, word, near, known }) => unknown(kinds[kind], word, near, known),
  unknownParameter: ({ owner, word, near, known }) =>
    unknown(`${owner} 매개변수`, word, near, known),
  strayWord: ({ word }) => `쓸 수 없는 값: ${quoted(word)}. 값은 --lr 0.1처럼 옵션 뒤에 적습니다.`,
  givenTwice: ({ option }) => `같은 옵션이 두 번 있습니다: ${option}.`,
  valueMissing: ({ option }) => `${option} 뒤에는 값이 있어야 합니다.`,
  valueUnwanted: ({ option }) => `${option} 뒤에는 값을 적지 않습니다.`,
  fileNameMissing: ({ option }) => `--${option} 뒤에는 파일 이름이 있어야 합니다.`,
  severalFunctions: '--net, --f, --function 가운데 하나만 씁니다.',
  twoFiles: '한 번에 파일 하나만 만들므로 --snapshot과 --export 가운데 하나만 씁니다.',
  sweepAsPython:
    '--sweep의 결과는 python으로 쓸 수 없습니다. --format json, csv, table 가운데 하나를 씁니다.',
  comparedAsPython:
    '--compare의 결과는 python으로 쓸 수 없습니다. --format json, csv, table 가운데 하나를 씁니다.',
  outMissing:
    '저장할 파일을 --out으로 지정해 주십시오. 확장자에 따라 내용이 정해집니다. 예: --out run.csv',
  optionWithoutUse: ({ option, suffixes }) =>
    `--${option} 옵션은 다음 확장자에만 쓸 수 있습니다: ${suffixes.map((suffix) => `.${suffix}`).join(', ')}. 여기서는 빼 주십시오.`,
  comparedWith: ({ option }) =>
    `--compare는 모든 값을 파일에서 읽습니다. 함께 쓸 수 없는 옵션: --${option}.`,
  wrongDimension: ({ start, example }) =>
    `--start에는 --start=${example.join(',')}처럼 쉼표로 나눈 수 ${example.length}개가 필요합니다. 쓸 수 없는 값: ${quoted(start.join(','))}.`,
  noParameters: ({ kind, owner }) => `${kinds[kind]} ${owner}에는 매개변수가 없습니다.`,
  parameterTwice: ({ parameter }) => `같은 매개변수가 두 번 있습니다: ${parameter}.`,
  noParameter: ({ text, example }) =>
    `매개변수는 ${example}처럼 이름과 수로 적습니다. 쓸 수 없는 값: ${quoted(text)}.`,
  noRange: ({ text }) =>
    `--sweep에는 --sweep lr=1e-10:100:200처럼 가장 작은 학습률, 가장 큰 학습률, 개수가 차례로 필요합니다. 쓸 수 없는 값: ${quoted(text)}.`,
  inSource: ({ source, part, why }, say) => {
    const sentence = say(why);
    // 대부분의 문장에는 그 부분이 이미 들어 있습니다.
    const at = part === '' || sentence.includes(excerpt(part)) ? '' : ` (${quoted(part)})`;
    return `${source}: ${sentence}${at}`;
  },
};
