// The sentence of a problem in both languages, for tests.

import { expect } from 'vitest';
import type { Problem } from '../shared/problem';
import { sentence } from './sentence';
import { texts } from './texts';

export const said = (problem: Problem) => ({
  en: sentence(texts.en, problem),
  ko: sentence(texts.ko, problem),
});

type Reading = { readonly ok: true } | { readonly ok: false; readonly problem: Problem };

/** Refused in one sentence of each language; the English is this, or has this in it. */
export function expectRefused(read: Reading, says: string | RegExp) {
  if (read.ok) throw new Error('It was taken.');
  const { en, ko } = said(read.problem);
  if (typeof says === 'string') expect(en).toBe(says);
  else expect(en).toMatch(says);
  expect(en).toMatch(/^[^\n]*\.$/);
  expect(ko).toMatch(/[가-힣][^\n]*\.$/);
  expect(en + ko).not.toMatch(/undefined(?!-here)|\[object/);
  return { en, ko };
}
