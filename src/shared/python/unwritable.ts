// What cannot be written as Python, in one sentence for the person who asked.

import type { Words } from '../../core/words';

export class Unwritable extends Error {
  constructor(readonly words: Words) {
    super(words.en);
  }
}
