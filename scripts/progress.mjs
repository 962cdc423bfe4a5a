// What the commands say while they work: one line to stderr, so that stdout stays the answer's own.
import { scriptTextsOf } from '../src/i18n/scripts.mjs';

/** @param {(texts: import('../src/i18n/scripts.mjs').ScriptTexts) => string} sentence */
export function logProgress(sentence) {
  process.stderr.write(`${sentence(scriptTextsOf(process.env))}\n`);
}
