import { describe, expect, test } from 'vitest';
import { parseSession, sessionSchema } from './session';
import { said } from '../../i18n/said.fixture';

const head = { format: 'descent-lab', version: 2 };

function refusal(part: object): { en: string; ko: string } {
  const read = parseSession({ ...head, ...part });
  if (read.ok) throw new Error('accepted');
  return said(read.problem);
}

test.each([
  [{ theme: 'pink' }, '“theme” must be one of system, light, dark, not “pink”.'],
  [{ surprise: 1 }, 'Unknown field “surprise”.'],
  [{ ['__proto__' as string]: 1 }, 'Unknown field “__proto__”.'],
  [{ objective: { id: 'book', w: 1 } }, 'Unknown field “objective.w”.'],
  [{ objective: 'book' }, /^“objective” must be an object such as/],
  [{ objective: { id: 'nobody' } }, /^“objective” must be one of book, .*, not “nobody”\.$/],
  [{ objective: { id: 'book', net: {} } }, /^“net” must hold two inputs/],
  [{ objective: { expression: '' } }, /^A formula in “objective” must be a text of 1 to 300/],
  [{ objective: { expression: 5, id: 'book' } }, /^A formula in “objective” must be a text of 1/],
  [
    { objective: { id: 'constructor', expression: 'x0' } },
    '“objective” must have an "id" or an "expression", not both.',
  ],
  [
    { objective: { expression: 'x0', id: 'simplenet', net: {} } },
    '“objective” must have an "id" or an "expression", not both.',
  ],
  [{ objective: { expression: 'x0', net: {} } }, 'Unknown field “objective.net”.'],
  [{ start: [1] }, /^“start” must hold one number for each variable/],
  [{ start: 7 }, /^“start” must hold one number for each variable/],
  [{ axes: [0, 9] }, /^“axes” must hold two different variables/],
  [{ axes: null }, /^“axes” must hold two different variables/],
  [{ optimizer: { id: 'adamant' } }, /^“optimizer” must be one of .*, not “adamant”\.$/],
  [{ optimizer: 'momentum' }, /^“optimizer” must be an object/],
  [
    { optimizer: { id: 'momentum', params: { beta: 7 } } },
    /must be a number from .* to .*, not “7”\.$/,
  ],
  [
    { optimizer: { id: 'momentum', params: { constructor: 1 } } },
    'Unknown field “optimizer.params.constructor”.',
  ],
  [{ optimizer: { id: 'momentum', params: { beta: '0.9' } } }, /^“optimizer” must be an object/],
  // 1e400 in the file.
  [{ lr: Infinity }, /not “∞”\.$/],
  [{ start: [-Infinity, 1] }, /not “-∞”\.$/],
  [{ lr: null }, /not “null”\.$/],
  [{ multiples: 'x' }, '“multiples” must be one of true, false, not “x”.'],
  [
    { runs: [{}, { hidden: 1 }] },
    'In run 2 of “runs”: “hidden” must be one of true, false, not “1”.',
  ],
  [
    { runs: [{}, { optimizer: { id: 'momentum', beta1: 1 } }] },
    'In run 2 of “runs”: Unknown field “optimizer.beta1”.',
  ],
  [{ runs: [{ x: 1 }] }, 'In run 1 of “runs”: Unknown field “x”.'],
  [{ runs: [7] }, /^In run 1 of “runs”: /],
])('%j is refused in words of the file', (part, says) => {
  const { en, ko } = refusal(part);
  if (typeof says === 'string') expect(en).toBe(says);
  else expect(en).toMatch(says);
  expect(ko).toMatch(/[가-힣].*\.$/);
  // Nobody is typing where a file is read.
  expect(ko).not.toContain('입력해');
});

test('a number in a file is one that somebody wrote', () => {
  const saved = '학습률 lr에는 0.1이나 1e-10처럼 0보다 큰 수를 적어야 합니다. 쓸 수 없는 값: “-1”.';
  expect(refusal({ lr: -1 }).ko).toBe(saved);
});

/** Where these are wrong the file is none, and the sentence says what one must be. */
const SAID_OF_ALL = ['format', 'version'];
/** Those that a person can type have their names from there. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  start: 'start',
  lr: 'lr',
  steps: 'step_num',
  h: 'h ',
};

describe.each(Object.keys(sessionSchema.pipe[0].options[1].entries))('“%s”', (field) => {
  test.each([[null], [7], [true], ['x'], [[]], [{}], [{ a: 1 }], [[[[1]]]]])(
    'of %j is taken, or refused without a word of the schema and without English in Korean',
    (value) => {
      const read = parseSession({ ...head, [field]: value });
      if (read.ok) return;
      const { en, ko } = said(read.problem);
      if (!SAID_OF_ALL.includes(field)) expect(en).toContain(FIELD_NAMES[field] ?? `“${field}”`);
      // What the file itself holds stands in quotes.
      const plain = en.replace(/, not “.*”\.$/, '');
      expect(plain).not.toMatch(/\b(expected|received|never|Object|Array|undefined|null|strict)\b/);
      const korean = ko.replace(/쓸 수 없는 값: “.*”/, '');
      expect(korean).not.toMatch(/\b(must|not|of|or|the|is|a number|unknown)\b/i);
      expect(korean).not.toMatch(/[이은을과]\([가는를와]\)/);
    },
  );
});

describe('what a hostile file repeats is short and on one line', () => {
  const long = 'x'.repeat(900_000);
  const escapes = '\u001b[31m\nred\u0007';
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level++) deep = [deep];

  test.each([
    { [long]: 1 },
    { [escapes]: 1 },
    { theme: long },
    { theme: escapes },
    { lr: long },
    { lr: escapes },
    { lr: deep },
    { objective: { id: escapes } },
    { objective: { id: long } },
    { optimizer: { id: long } },
    { optimizer: { id: 'momentum', params: { [long]: 1 } } },
    { optimizer: { id: 'momentum', params: { [escapes]: 1 } } },
  ])('no %#', (part) => {
    for (const sentence of Object.values(refusal(part))) {
      expect(sentence.length).toBeLessThan(500);
      expect(sentence).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });
});
