// mathjs, whose parser once stood in place of ours, is the oracle.
import { expect, test } from 'vitest';
import { filesIn, read } from '../../../../scripts/pages.fixture';
import { emit } from '../emit/emit';
import { functionFromSource } from '../emit/function-from-source';
import type { Tree } from '../tree/tree';
import { formulaTexts, wordSoups } from './formula-text.fixture';
import { mathjsValue } from './mathjs.fixture';
import { parseFormula } from './parse-formula';
import { randomTexts } from './random-texts.fixture';

type Value = (x0: number, x1: number) => number;

const points = [
  [0.75, -1.25],
  [-2, 3],
] as const;

function valueOf(tree: Tree): Value {
  const { statements, results } = emit([tree], ['x0', 'x1'], 't');
  const body = [...statements, `return ${results[0]};`].join('\n');
  return functionFromSource(['x0', 'x1'], body) as Value;
}

function expectSame(text: string, own: Value, theirs: Value): void {
  for (const [x0, x1] of points) {
    const [value, wanted] = [own(x0, x1), theirs(x0, x1)];
    if (!Object.is(value, wanted)) throw new Error(`“${text}” is ${value}, not ${wanted}.`);
  }
}

const RANDOM = randomTexts(100_000);

test(`${RANDOM} random formulas have mathjs’s values, to the bit`, { timeout: 120_000 }, () => {
  for (const text of formulaTexts(RANDOM, 20261125)) {
    const parsed = parseFormula(text);
    const theirs = mathjsValue(text);
    if (!parsed.ok || !theirs) throw new Error(`“${text}” was refused.`);
    expectSame(text, valueOf(parsed.tree), theirs);
  }
});

/** mathjs has conditions that are numbers, ranges, `2 x 3`, `x(1)`, and `and` as a name. */
const oursAlone =
  /comparisonAsValue|valueAsCondition|notWithoutParentheses|colon|questionMark|missing|notAFunction|wrongCount/;

test('words in any order are read only as mathjs reads them', { timeout: 120_000 }, () => {
  let count = 0;
  for (const text of wordSoups(randomTexts(50_000), 20261125)) {
    const parsed = parseFormula(text);
    const theirs = mathjsValue(text);
    if (!parsed.ok) {
      if (theirs && !oursAlone.test(parsed.problem.code)) throw new Error(`“${text}” is read.`);
      continue;
    }
    if (!theirs) throw new Error(`“${text}” was not refused.`);
    expectSame(text, valueOf(parsed.tree), theirs);
    count++;
  }
  expect(count).toBeGreaterThan(randomTexts(1000));
});

test('nothing but tests, and the bench, holds mathjs', () => {
  const sources = filesIn('src', /(?<!\.(?:test|fixture))\.tsx?$/);
  expect(sources.length).toBeGreaterThan(100);
  for (const file of sources) expect(read(file), file).not.toMatch(/from 'mathjs|import\('mathjs/);
});
