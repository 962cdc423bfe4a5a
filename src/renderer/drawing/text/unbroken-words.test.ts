import { expect, test } from 'vitest';
import { unbrokenWords } from './unbroken-words';

interface Tex {
  readonly tex: string;
}
const tex = (text: string): Tex => ({ tex: text });

/** Each word as it is seen, in brackets where no line ends in it. */
const said = (...pieces: (string | Tex)[]) =>
  unbrokenWords(pieces, (mark) => mark.tex).map(({ parts, whole }) => {
    const text = parts.map((part) => (typeof part === 'string' ? part : part.tex)).join('');
    return whole ? `[${text}]` : text;
  });

test.each<[string, (string | Tex)[], string[]]>([
  [
    'a pair and its particle',
    ['점 (−3, 4)에서 시작합니다.'],
    ['점', '[(−3, 4)에서]', '시작합니다.'],
  ],
  ['a number with a hyphen', ['h = 1e-4이면'], ['[h = 1e-4이면]']],
  ['a formula and its particle', ['값 ', tex('x_0'), '은 3'], ['값', '[x_0은]', '[3]']],
  ['a formula and the full stop', [tex('2x'), '입니다. 그'], ['[2x입니다.]', '그']],
  ['an equation', ['with lr = 0.5 it'], ['with', '[lr = 0.5]', 'it']],
  ['words alone', ['아무 일도 없습니다.'], ['아무', '일도', '없습니다.']],
  ['a bracket of words', ['(처음, 끝)에서'], ['(처음,', '끝)에서']],
  [
    'what is too long for a narrow column',
    [tex('\\dfrac{f(x+h) - f(x-h)}{2h} = 3 + h^2'), '입니다'],
    ['\\dfrac{f(x+h) - f(x-h)}{2h} = 3 + h^2입니다'],
  ],
])('%s', (_, pieces, words) => expect(said(...pieces)).toEqual(words));
