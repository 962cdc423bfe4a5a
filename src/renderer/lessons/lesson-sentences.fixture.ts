// Whether a step says a number, in both languages, and whether it is so to its last digit.
import { expect } from 'vitest';
import type { LessonStep } from './lesson';
import { live, type Live } from './live-lab.fixture';
import { places, said } from './texts.fixture';

/** The numbers of a step as they stand there, and what a run shows after a change. */
export type RunSaying = readonly [
  place: string,
  change: LessonStep['session'],
  sayings: (run: Live) => Record<string, number>,
];

/** Half a unit of the last digit of a decimal, e.g. 0.005e13 for −2.59e13. */
function halfUnit(decimal: string): number {
  const [mantissa, exponent = '0'] = decimal.split('e');
  const digits = mantissa.split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** (Number(exponent) - digits);
}

export function expectSaid(at: string, decimal: string, value: number): void {
  const place = places.find((one) => one.at === at);
  if (!place) throw new Error(`Expected a step ${at}.`);
  for (const language of ['en', 'ko'] as const)
    expect(said(place.step, language)).toContain(decimal);
  expect(Math.abs(Number(decimal) - value)).toBeLessThanOrEqual(halfUnit(decimal) * 1.0001);
}

export async function expectRun(...[at, change, sayings]: RunSaying): Promise<void> {
  const place = places.find((one) => one.at === at);
  if (!place) throw new Error(`Expected a step ${at}.`);
  const found = Object.entries(sayings(await live(place.step, change)));
  expect(found.length).toBeGreaterThan(0);
  for (const [decimal, value] of found) expectSaid(at, decimal, value);
}
