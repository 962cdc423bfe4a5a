import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { compile, sourceOf } from '../emit/compile';
import { functions } from '../tree/functions';
import { hostileTexts } from './hostile.fixture';
import { parseFormula, type ParsedFormula } from './parse-formula';
import { randomTexts } from './random-texts.fixture';
import { toTex } from '../emit/tex';
import { said } from '../../../i18n/said.fixture';

const called = Object.values(functions).map(({ code }) => code.replace('Math.', ''));

/** Everything that generated source may be made of. */
const allowed = new RegExp(
  [
    String.raw`const (?:x[01]|t\d+) = `,
    String.raw`return `,
    String.raw`out\[[01]\] = `,
    String.raw`x\[[01]\]`,
    String.raw`Math\.(?:${[...called, 'pow'].join('|')})\(`,
    String.raw`\b(?:x[01]|t\d+)\b`,
    String.raw`\b\d+(?:\.\d+)?(?:e[+-]\d+)?\b`,
    String.raw`===|!==|<=|>=|&&|\|\||[-+*/<>!?:,;() \n]`,
  ].join('|'),
  'g',
);

const strange = (source: string): string => source.replaceAll(allowed, '');

const noticed = [
  'eval(x0)',
  'x0.a',
  'globalThis',
  'Math.random()',
  'x[2]',
  'a => 1',
  '`x0`',
  'x0 = 1',
];
test.each(noticed)('the check of generated source would notice %s', (source) => {
  expect(strange(source)).not.toBe('');
});

/** Reads, compiles and runs; the source and the TeX of what was read. */
function use(text: string): { parsed: ParsedFormula; source: string; numbers: unknown[] } {
  const parsed = parseFormula(text);
  if (!parsed.ok) return { parsed, source: '', numbers: [] };
  const { f, gradient } = compile(parsed.tree, 2);
  const out = new Float64Array(2);
  const x = Float64Array.of(0.5, -1.5);
  const numbers = [f(x), gradient(x, out)];
  toTex(parsed.tree);
  const source = sourceOf(parsed.tree, 2);
  return { parsed, source: source.f + source.gradient, numbers };
}

/** The same, and what it took in ms. */
function timed(text: string) {
  const start = performance.now();
  const used = use(text);
  return { ...used, took: performance.now() - start };
}

const HOSTILE = randomTexts(100_000);

const title = `${HOSTILE} hostile texts: no crash, none slow, no reachable global`;

test(title, { timeout: 120_000 }, () => {
  for (const text of hostileTexts(300, 1)) use(text);
  let read = 0;
  for (const text of hostileTexts(HOSTILE, 20261124)) {
    const { parsed, source, numbers, took } = timed(text);
    // On a busy machine one time alone says little.
    if (took > 50 && [1, 2, 3].every(() => timed(text).took > 50)) {
      throw new Error(`${took} ms for ${text}`);
    }
    if (parsed.ok) {
      read++;
      if (strange(source) !== '') throw new Error(`“${text}” became ${source}`);
      if (typeof numbers[0] !== 'number') throw new Error(`“${text}” gave ${String(numbers[0])}`);
    } else {
      const { from, to } = parsed.problem;
      const isInside = from >= 0 && from <= to && to <= text.length;
      const { en, ko } = said(parsed.problem);
      const isSaid = en.length < 120 && /[가-힣]/.test(ko);
      if (!isInside || !isSaid) throw new Error(`“${text}” gave ${parsed.problem.code}`);
    }
  }
  // The checks of what was read must have had something to look at.
  expect(read).toBeGreaterThan(HOSTILE / 20);
});
