// The sentence of a problem in both languages, for tests.

import type { Problem } from '../shared/problem';
import { sentence } from './sentence';
import { texts } from './texts';

export const said = (problem: Problem) => ({
  en: sentence(texts.en, problem),
  ko: sentence(texts.ko, problem),
});
