// What a machine can see of good Korean, over every sentence of the window, the command line, the
// scripts and the documents.
import { expect, test } from 'vitest';
import { filesIn, read } from '../scripts/pages.fixture';

const HANGUL = /[가-힣]/;
const SOURCE = /(?<!\.(test|fixture))\.(ts|tsx|mjs|md)$/;

/** Comments become spaces, so that the numbers of the lines stay. */
const withoutComments = (source: string): string =>
  source.replace(/^\s*\/\/.*$|^\s*\/\*[\s\S]*?\*\//gm, (comment) => comment.replace(/./g, ' '));

const folders = ['src', 'scripts', 'bench', 'docs'].flatMap((folder) => filesIn(folder, SOURCE));
/** Every line with Korean in it, with its place, such as `src/cli/help.ts:12`. */
const koreanLines = [...folders, 'README.ko.md'].flatMap((file) =>
  withoutComments(read(file))
    .split('\n')
    .map((text, k) => ({ at: `${file}:${k + 1}`, text: text.trim() }))
    .filter(({ text }) => HANGUL.test(text)),
);

/** The lines that match, each with its place. */
const found = (pattern: RegExp): string[] =>
  koreanLines.filter(({ text }) => pattern.test(text)).map(({ at, text }) => `${at} ${text}`);

/** Where Korean stands: the folder of the language, the lessons, the documents. */
const files = [
  ...filesIn('src/i18n/ko', /(?<!\/index)\.(ts|mjs)$/),
  ...filesIn('src/renderer/lessons', /\/ko\.ts$/),
  ...filesIn('docs', /\/ko\/.*\.md$|\.ko\.md$/),
  'README.ko.md',
];

test('every file with Korean in it is read', () => {
  expect(files.length).toBeGreaterThan(45);
  const seen = new Set(koreanLines.map(({ at }) => at.split(':')[0]));
  expect(files.filter((file) => !seen.has(file))).toEqual([]);
});

test('no particle leaves the choice to the reader', () => {
  const both =
    /[가-힣}”"’](이\(가\)|가\(이\)|은\(는\)|는\(은\)|을\(를\)|를\(을\)|와\(과\)|과\(와\))/;
  expect([...found(both), ...found(/\((으|이)\)[가-힣]/)]).toEqual([]);
});

test('no particle that depends on a final consonant follows a value', () => {
  expect(found(/(?<! )\}["”’)]*(이|가|은|는|을|를|과|와|으로|로)(?=[\s.,'"`?!]|$)/)).toEqual([]);
});

/** Words that stood for a thing which has another name in the window, and that name. */
const otherNames: readonly (readonly [RegExp, string])[] = [
  [/(한|첫|마지막) 단계/, '걸음'],
  [/기울기 그림/, '기울기 장'],
  [/기본 시점/, '처음 시점'],
  [/이 화면의 폭|점은 틀/, '보는 범위'],
  [/증가율/, '배율'],
  [/수치 기울기/, '수치 미분으로 구한 기울기, 계산된 기울기'],
  [/기울기 소실/, '기울기가 거의 0'],
  [/(?<!\w)Python(?=[으로에을 ]*[가-힣])/, '파이썬'],
  [/최솟점/, '최소점'],
  [/견주/, '비교'],
  [/둘레/, '주변, 부근'],
  [/lr 막대|조작판/, '슬라이더, 설정 칸'],
  [/세션/, '실험, 실험 파일'],
  [/얼어붙|얼려|얼린/, '반올림으로 멈춤'],
  [/본래 뜻/, '원래 의도'],
  [/시험(?!지)/, '테스트, 평가'],
  [/x[01][와를]/, 'x0과, x0을'],
  [/\}? %(?=[가-힣])/, '13.3%'],
  [/학습지/, '활동지'],
  [/차트/, '그래프'],
  [/화소/, '픽셀'],
  [/버튼/, '단추'],
  [/조작 도구/, '조작 요소'],
  [/비교 표/, '비교표'],
  [/실험 모음/, '실험 목록'],
  [/출발점 지도|도착 지도/, '시작점마다 도착하는 곳'],
  [/명령 팔레트|찾기 창/, '명령 찾기'],
  [/붙여 넣/, '붙여넣기'],
  [/글로 복사|글에서 열기/, '텍스트로 복사, 텍스트에서 열기'],
];

test.each(otherNames)('nothing is called %s: it has one name, %s', (word) => {
  expect(found(word)).toEqual([]);
});
