// What the trace answers, for tests of the command line.

import { expect } from 'vitest';
import { trace } from './trace';

export function out(...argv: string[]): string {
  const { code, out: text, err } = trace(argv, 'en');
  expect([code, err]).toEqual([0, '']);
  return text;
}

export const json = (...argv: string[]) => JSON.parse(out(...argv));

/** Refused in one line of each language, with nothing printed; the English has these words. */
export function expectRefused(argv: readonly string[], ...parts: readonly string[]): void {
  const [en, ko] = (['en', 'ko'] as const).map((language) => trace(argv, language));
  for (const { code, out: text, err } of [en, ko]) {
    expect([code, text]).toEqual([2, '']);
    expect(err).toMatch(/^[^\p{Cc}]{1,600}\n$/u);
  }
  expect(ko.err).toMatch(/[가-힣]/);
  for (const part of parts) expect(en.err).toContain(part);
}
