// Every number that a lesson says is what the notebook, a closed form or a run says, to its last digit.
import { expect, test } from 'vitest';
import { languages, allTexts, places } from './texts.fixture';
import { numbers, runNumbers } from './all-checks.fixture';
import { liveLab } from './live-lab.fixture';

/** Half a unit of the last digit of a decimal, e.g. 0.005e13 for −2.59e13. */
function halfUnit(decimal: string): number {
  const [mantissa, exponent = '0'] = decimal.split('e');
  const digits = mantissa.split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** (Number(exponent) - digits);
}

const stepAt = (at: string) => places.find((place) => place.at === at)!.step;

/** Whether a step says a number in each language, and whether it is so. */
function expectStated(at: string, decimal: string, value: number): void {
  for (const language of languages) expect(allTexts(stepAt(at), language)).toContain(decimal);
  expect(Math.abs(Number(decimal) - value)).toBeLessThanOrEqual(halfUnit(decimal) * 1.0001);
}

test.each(numbers)('%s says %s', (at, decimal, value) => expectStated(at, decimal, value));

test.each(runNumbers)('%s with %j says what a run shows', (at, change, numbersOf) => {
  const stated = Object.entries(numbersOf(liveLab(stepAt(at), change)));
  expect(stated.length).toBeGreaterThan(0);
  for (const [decimal, value] of stated) expectStated(at, decimal, value);
});
