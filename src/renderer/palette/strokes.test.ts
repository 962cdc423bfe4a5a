import { expect, test } from 'vitest';
import { initialsOf, isInitials, strokesOf } from './strokes';

test.each([
  ['기울기', 'ㄱㅣㅇㅜㄹㄱㅣ'],
  ['값', 'ㄱㅏㅂㅅ'],
  ['과', 'ㄱㅗㅏ'],
  ['학습률 lr', 'ㅎㅏㄱㅅㅡㅂㄹㅠㄹ lr'],
  ['Undo', 'undo'],
  ['기울기'.normalize('NFD'), 'ㄱㅣㅇㅜㄹㄱㅣ'],
])('%s is typed %s', (text, strokes) => {
  expect(strokesOf(text)).toBe(strokes);
});

test.each([
  ['기울기 장', 'ㄱㅇㄱ ㅈ'],
  ['값 lr', 'ㄱ lr'],
  ['Undo', 'undo'],
])('%s begins with %s', (text, initials) => {
  expect(initialsOf(text)).toBe(initials);
});

test.each(['ㄱㅇ ㄱ', 'ㄱㅣ', 'lr', 'ㄱ1', ''])('only consonants are initials: %j', (text) => {
  expect(isInitials(text)).toBe(text === 'ㄱㅇ ㄱ');
});

test.each([
  ['기본', ['ㄱ', '기', '깁', '기보', '기본']],
  ['값을', ['ㄱ', '가', '갑', '값', '값ㅇ', '값으', '값을']],
  ['과제', ['고', '과', '괒', '과제']],
])('each state on the way is the beginning of %s', (word, states) => {
  for (const state of states) expect(strokesOf(word).startsWith(strokesOf(state))).toBe(true);
});
