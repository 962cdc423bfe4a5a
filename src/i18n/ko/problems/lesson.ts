// 파일이 수업 파일이 아닌 까닭과 그 자리.

import { excerpt } from '../../excerpt';
import type { lessonProblems as english } from '../../en/problems/lesson';
import type { Translation } from '../../translation';
import type { LessonPart, LessonPlaceItem } from '../../../shared/lesson-place';

const parts: Readonly<Record<LessonPart, string>> = {
  id: 'id',
  title: '제목',
  aim: '목표',
  section: '책의 절',
  minutes: '걸리는 시간',
  steps: '단계 목록',
  step: '단계',
  text: '본문',
  session: '실험 설정',
  against: '비교 실행 목록',
  run: '비교 실행',
  at: '처음에 볼 걸음',
  figure: '그림',
  controls: '조작 요소',
  views: '보기',
  covers: '가릴 것',
  symbols: '기호 목록',
  symbol: '기호',
  prediction: '예상',
  question: '질문',
  choices: '선택지 목록',
  choice: '선택지',
  replies: '선택지별 답글 목록',
  reply: '답글',
  answer: '정답',
  tolerance: '허용 오차',
  because: '왜 그럴까',
  task: '해 보기',
  done: '확인 조건 목록',
  check: '확인 조건',
  demo: '대신 해 보기',
  change: '바꿀 값',
  hint: '힌트',
  en: '영어',
  ko: '한국어',
};

const named = ({ part, number }: LessonPlaceItem): string => {
  if (number === undefined) return parts[part];
  return part === 'step' ? `${number}단계` : `${parts[part]} ${number}`;
};

export const lessonProblems: Translation<typeof english> = {
  noLesson:
    '경사 하강 실험실의 수업 파일이 아닙니다. "format": "descent-lab-lesson"과 "version": 1이 있는 JSON 객체여야 합니다.',
  newerLesson: ({ version }) =>
    `더 새로운 경사 하강 실험실에서 만든 수업("version": ${version})입니다. 이 앱은 "version": 1을 읽습니다.`,
  inLesson: ({ place, why }, say) => `${place.map(named).join(', ')}: ${say(why)}`,
  partMissing: '이 항목은 꼭 있어야 합니다.',
  objectShape: '형식에 맞지 않습니다. 정해진 항목을 담은 객체여야 합니다.',
  idShape: 'id는 too-large처럼 영어 소문자, 숫자, 붙임표로 1자부터 60자까지 적습니다.',
  idTwice: '다른 단계에 이미 같은 id가 있습니다. 다른 id를 적습니다.',
  wordTwice: '같은 것이 두 번 있습니다. 한 번만 적습니다.',
  atShape: '0 이상의 정수를 적습니다. 처음에 볼 걸음에는 "last"도 적을 수 있습니다.',
  answerShape: '수를 적습니다. "1/3"처럼 계산할 식을 적어도 됩니다.',
  toleranceShape: '0.01처럼 0부터 1까지의 수를 적습니다.',
  textShape: ({ most }) =>
    `1자부터 ${most}자까지의 글을 적습니다. {"en": "…", "ko": "…"}처럼 언어마다 적어도 됩니다.`,
  texShape: ({ most, depth }) =>
    `$와 $ 사이의 수식은 ${most}자까지, 중괄호는 ${depth}겹까지 쓸 수 있습니다.`,
  wholeShape: ({ from, to }) => `${from}부터 ${to}까지의 정수를 적습니다.`,
  listShape: ({ from, to }) => `${from}개부터 ${to}개까지의 목록이어야 합니다.`,
  checkShape: ({ check }) =>
    check === ''
      ? '확인 조건은 {"check": "lr", "is": 0.1} 같은 객체로 적습니다.'
      : `확인 조건 “${excerpt(check)}”에 수가 없거나 맞지 않는 수가 있습니다.`,
  choiceBeyond: ({ choices }) =>
    `정답은 0부터 센 선택지의 번호입니다. 0부터 ${choices - 1}까지의 정수를 적습니다.`,
  stepBeyond: ({ steps }) => `실행에 없는 걸음입니다. 마지막 걸음의 번호는 ${steps}입니다.`,
};
