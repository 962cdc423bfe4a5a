import { describe, expect, test } from 'vitest';
import { parseSession, sessionSchema } from './session';
import { expectRefused, said } from '../../i18n/said.fixture';

const head = { format: 'descent-lab', version: 2 };

const refused = (part: object, says: string | RegExp = /./) =>
  expectRefused(parseSession({ ...head, ...part }), says);

const momentum = (params: object) => ({ optimizer: { id: 'momentum', params } });
const scheduled = (id: string, params: object) => ({ schedule: { id, params } });
const noise = (sigma: number, seed: number) => ({ noise: { sigma, seed } });
const withNet = (net: unknown, id = 'simplenet') => ({ objective: { id, net } });
const NET = /^“net” |“objective\.net\./;
const NO_SESSION = /^This is not a Descent Lab session/;
const NOT_BOTH = '“objective” must have an "id" or an "expression", not both.';
const RUNS = '“runs” must be a list of 1 to 8 runs.';
const LOCKED = /^“locked” must be a list of controls, each at most once/;
const TITLE = '“title” must be a text of at most 80 characters.';
const NOTE = '“note” must be a text of at most 2000 characters.';
const SECOND = 'In run 2 of “runs”:';
const UNUSABLE = 'This schedule cannot be used: at step';
const halving = { ...scheduled('exponential', { factor: 0.5 }), lr: 1, steps: 2000 };
const doubling = { ...scheduled('exponential', { factor: 2 }), lr: 1, steps: 2000 };

test.each<[object, string | RegExp]>([
  [{ format: 'other' }, NO_SESSION],
  [{ format: undefined }, NO_SESSION],
  [{ version: 0 }, NO_SESSION],
  [{ version: 3 }, /a newer Descent Lab \("version": 3\)/],
  [{ version: 3, runs: [] }, /a newer Descent Lab \("version": 3\)/],
  [{ version: 1, runs: [{}] }, 'Unknown field “runs”.'],
  [{ version: 1, title: 'a' }, 'Unknown field “title”.'],
  [{ version: 1, note: [] }, 'Unknown field “note”.'],
  [{ version: 1, locked: [] }, 'Unknown field “locked”.'],
  [{ version: 1, shown: [] }, 'Unknown field “shown”.'],
  [{ version: 1, surprise: 1 }, 'Unknown field “surprise”.'],
  [{ surprise: 1 }, 'Unknown field “surprise”.'],
  [{ ['__proto__' as string]: 1 }, 'Unknown field “__proto__”.'],
  [{ theme: 'pink' }, '“theme” must be one of system, light, dark, not “pink”.'],
  [{ gradient: 'psychic' }, /^“gradient” must be one of .*, not “psychic”\.$/],
  [{ multiples: 'x' }, '“multiples” must be one of true, false, not “x”.'],

  [{ objective: 'book' }, /^“objective” must be an object such as/],
  [{ objective: { id: 'nobody' } }, /^“objective” must be one of book, .*, not “nobody”\.$/],
  [{ objective: { id: 'constructor' } }, /^“objective” must be one of .*, not “constructor”\.$/],
  [{ objective: { id: 'book', w: 1 } }, 'Unknown field “objective.w”.'],
  [{ objective: { expression: '' } }, /^A formula in “objective” must be a text of 1 to 300/],
  [{ objective: { expression: 5, id: 'book' } }, /^A formula in “objective” must be a text of 1/],
  [{ objective: { id: 'constructor', expression: 'x0' } }, NOT_BOTH],
  [{ objective: { expression: 'x0', id: 'simplenet', net: {} } }, NOT_BOTH],
  [{ objective: { expression: 'x0', net: {} } }, 'Unknown field “objective.net”.'],
  [withNet({}, 'book'), /^“net” must hold two inputs/],
  [withNet({ x: [1, 2], t: 0 }, 'book'), NET],
  [withNet({ x: [1], t: 0 }), NET],
  [withNet({ x: [1, 2, 3], t: 0 }), NET],
  [withNet({ x: [1, 1001], t: 0 }), NET],
  [withNet({ x: [1, '2'], t: 0 }), NET],
  [withNet({ x: [1, 2], t: 3 }), NET],
  [withNet({ x: [1, 2], t: 0.5 }), NET],
  [withNet({ x: [1, 2] }), NET],
  [withNet(null), NET],
  [withNet({ x: [1, 2], t: 0, w: 1 }), NET],

  [{ start: [1] }, /^“start” must hold one number for each variable/],
  [{ start: [1, 2, 3] }, /^“start” must hold one number for each variable/],
  [{ start: 7 }, /^“start” must hold one number for each variable/],
  [{ start: [1, 'x'] }, /x/],
  [{ start: [-Infinity, 1] }, /not “-∞”\.$/],
  [{ axes: [0, 9] }, /^“axes” must hold two different variables/],
  [{ axes: null }, /^“axes” must hold two different variables/],
  [{ lr: 0 }, /lr/],
  [{ lr: '0.1' }, /lr/],
  [{ lr: null }, /not “null”\.$/],
  // 1e400 in the file.
  [{ lr: Infinity }, /not “∞”\.$/],
  [{ steps: 1.5 }, /step_num/],
  [{ steps: 1e9 }, /step_num/],
  [{ h: -1 }, /h/],

  [{ optimizer: { id: 'adamant' } }, /^“optimizer” must be one of .*, not “adamant”\.$/],
  [{ optimizer: 'momentum' }, /^“optimizer” must be an object/],
  [momentum({ beta: 7 }), /must be a number from .* to .*, not “7”\.$/],
  [momentum({ beta: '0.9' }), /^“optimizer” must be an object/],
  [momentum({ constructor: 1 }), 'Unknown field “optimizer.params.constructor”.'],

  [{ runs: [] }, RUNS],
  [{ runs: 7 }, RUNS],
  [{ runs: Array.from({ length: 9 }, () => ({})) }, RUNS],
  [{ runs: [{ active: true }, { active: true }] }, /^Only one of “runs” can be active/],
  [{ runs: [{ style: 3 }, { style: 3 }] }, /^Two of “runs” have the same “style”/],
  [{ runs: [{}, { style: 8 }] }, /^In run 2 of “runs”: “style” must be a whole number from 0 to 7/],
  [{ runs: [{ lr: 0 }] }, /^In run 1 of “runs”: .*not “0”\.$/],
  [{ runs: [7] }, /^In run 1 of “runs”: A run must be an object/],
  [{ runs: [{ surprise: 1 }] }, 'In run 1 of “runs”: Unknown field “surprise”.'],
  [{ runs: [{ active: 'yes' }] }, /^In run 1 of “runs”: “active” must be one of true, false/],
  [{ runs: [{}, { hidden: 1 }] }, `${SECOND} “hidden” must be one of true, false, not “1”.`],
  [{ runs: [{ optimizer: { id: 'adamant' } }] }, /^In run 1 of “runs”: “optimizer” must be one of/],
  [
    { runs: [{}, { optimizer: { id: 'momentum', beta1: 1 } }] },
    `${SECOND} Unknown field “optimizer.beta1”.`,
  ],
  [{ runs: [{ name: 'x'.repeat(61) }] }, /“name” must be a text of at most 60 characters\.$/],
  [{ runs: [{ start: [1, 2, 3] }] }, /^“start” must hold one number for each/],
  [{ runs: [{}, { start: [1] }] }, /^In run 2 of “runs”: “start” must hold one number for each/],

  [{ title: 'x'.repeat(81) }, TITLE],
  [{ title: 7 }, TITLE],
  [{ note: 'x'.repeat(2001) }, NOTE],
  [{ note: null }, NOTE],
  [{ locked: 'lr' }, LOCKED],
  [{ locked: ['lr', 'lr'] }, LOCKED],
  [{ locked: ['lr', 'everything'] }, /^“locked” may list .*lr.*, but not “everything”\.$/],
  [{ locked: Array.from({ length: 9999 }, () => 'lr') }, LOCKED],
  [{ shown: {} }, /^“shown” must be a list of parts of the screen/],
  [{ shown: [] }, /with one of figure, field, chart among them\.$/],
  [{ shown: ['verdict', 'steps'] }, /with one of figure, field, chart among them\.$/],
  [{ shown: ['field', '\u001b[31m\nred'] }, /but not “\\u001b\[31m\\nred”\.$/],
  [{ shown: ['field', { toString: 1 }] }, /but not “\{"toString":1\}”\.$/],

  [{ schedule: { id: 'sines' } }, /^“schedule” must be one of constant, .*, not “sines”\.$/],
  [{ schedule: 'cosine' }, /^“schedule” must be an object/],
  [scheduled('cosine', { end: 2 }), 'Last part r must be a number from 0 to 1, not “2”.'],
  [
    scheduled('warm-up', { over: 1.5 }),
    'Warm-up steps k must be a whole number from 1 to 1000000, not “1.5”.',
  ],
  [scheduled('cosine', { over: 1 }), 'Unknown field “schedule.params.over”.'],
  [noise(-1, 1), 'The noise σ must be a number that is not below 0, such as 0.5, not “-1”.'],
  [noise(Infinity, 1), /not “∞”\.$/],
  [noise(1, 0.5), 'The seed must be a whole number from 0 to 4294967295, not “0.5”.'],
  [noise(1, 2 ** 32), /^The seed must be .*, not “4294967296”\.$/],
  [{ noise: { sigma: 1 } }, /^“noise” must hold a "sigma"/],
  [{ noise: 1 }, /^“noise” must hold a "sigma"/],
  [halving, `${UNUSABLE} 1076 the rate has become 0 in float64, and nothing would move.`],
  [doubling, `${UNUSABLE} 1025 the rate is too large for float64 (beyond 1.8e308).`],
  [{ runs: [{}, halving] }, new RegExp(`^${SECOND} ${UNUSABLE} 1076`)],
])('%j is refused in words of the file', (part, says) => {
  const { ko } = refused(part, says);
  // Nobody is typing where a file is read.
  expect(ko).not.toContain('입력해');
});

test.each([null, 'text', [[]], {}])('%j is no session', (data) => {
  expectRefused(parseSession(data), NO_SESSION);
});

test('a number in a file is one that somebody wrote', () => {
  const saved = '학습률 lr에는 0.1이나 1e-10처럼 0보다 큰 수를 적어야 합니다. 쓸 수 없는 값: “-1”.';
  expect(refused({ lr: -1 }).ko).toBe(saved);
});

/** What each field is called in a sentence; where the first two are wrong the file is none. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  format: '',
  version: '',
  start: 'start',
  lr: 'lr',
  steps: 'step_num',
  h: 'h ',
};

describe.each(Object.keys(sessionSchema.pipe[0].options[1].entries))('“%s”', (field) => {
  test.each([[null], [7], [true], ['x'], [[]], [{}], [{ a: 1 }], [[[[1]]]]])(
    'of %j is taken, or refused without a word of the schema',
    (value) => {
      const read = parseSession({ ...head, [field]: value });
      if (read.ok) return;
      const { en, ko } = said(read.problem);
      expect(en).toContain(FIELD_NAMES[field] ?? `“${field}”`);
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
    ...[long, escapes].flatMap((text) => [
      { [text]: 1 },
      { theme: text },
      { lr: text },
      { objective: { id: text } },
      { optimizer: { id: text } },
      momentum({ [text]: 1 }),
    ]),
    { lr: deep },
  ])('no %#', (part) => {
    for (const sentence of Object.values(refused(part))) {
      expect(sentence.length).toBeLessThan(500);
      expect(sentence).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });
});
