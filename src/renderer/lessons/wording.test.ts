// The words of the book's Korean edition, one for each thing.
import { expect, test } from 'vitest';
import { glossary, glossaryEntry } from './glossary';
import { labels, places, prose } from './texts.fixture';

/** As it is shown: a link by the name of its entry, unless it has another form. */
const withNames = (text: string): string =>
  text.replace(
    /\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/g,
    (_, id: string, form?: string) => form ?? glossaryEntry(id)!.texts.ko.name,
  );

const korean = places.flatMap(({ step }) =>
  [...prose(step, 'ko'), ...labels(step, 'ko')].map(withNames),
);

const entries = glossary.map(({ texts: { ko } }) => `${ko.name} ${ko.meaning}`).join('\n');

/** What a student with the book open looks for. */
const book = [
  '하이퍼파라미터',
  '매개변수',
  '전방 차분',
  '중심 차분',
  '반복 횟수',
  '초깃값',
  '손실 함수',
  '교차 엔트로피 오차',
  '반올림 오차',
  '지수 이동 평균',
];

test.each(book)('the lessons and the glossary say “%s” as the book does', (word) => {
  expect(korean.some((text) => text.includes(word))).toBe(true);
  expect(entries).toContain(word);
});

test('the glossary has “경사법” too', () => expect(entries).toContain('경사법'));

test.each([
  [/최솟값(이 있는|은 \(|에 도착|을 가리키|으로 가는| 쪽)/, '최소점, for a place'],
  [/앞쪽만 보는/, '전방 차분'],
  [/재생(을|해|하)/, '내려가기, as the button says'],
  [/(과|와) 길로|길은 휘어/, '경로'],
  [/단계 (앞|뒤)으로/, '걸음'],
])('the lessons never say %s, but %s', (wrong) => {
  for (const text of korean) expect(text).not.toMatch(wrong);
});

const reasons = places.flatMap(({ at, step }) => {
  const { question, choices } = step.texts.ko.prediction ?? {};
  return choices && question?.includes('왜') ? [{ at, choices }] : [];
});

test.each(reasons)('$at gives reasons to choose from in one form', ({ choices }) => {
  for (const choice of choices) expect(choice).toMatch(/기 때문$/);
});
