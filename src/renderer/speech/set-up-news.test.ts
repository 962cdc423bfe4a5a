import { expect, test } from 'vitest';
import { texts } from '../../i18n/texts';
import { setUpNews } from './set-up-news';

const list = (titles: string) =>
  titles.split('').map((title) => ({ id: title.charCodeAt(0), title }));
const news = (before: string, after: string) =>
  setUpNews(texts.en.setUps, list(before), list(after));

test.each([
  ['ab', 'abc', 'Added: c. Set-ups in the list: 3.'],
  ['abc', 'ac', 'Removed: b. Set-ups left: 2.'],
  ['a', '', 'Removed: a. Set-ups left: 0.'],
  ['abcd', 'bcda', 'a: 4 of 4.'],
  ['abcd', 'dabc', 'd: 1 of 4.'],
  ['ab', 'xyz', 'Set-ups in the list: 3.'],
  ['ab', 'ab', ''],
])('the list %s → %s is said: %s', (before, after, says) => {
  expect(news(before, after)).toBe(says);
});
