// What a person has to act on, as the one line that ends a command.
import { scriptTextsOf } from '../src/i18n/scripts.mjs';

/** @typedef {import('../src/i18n/scripts.mjs').ScriptTexts} ScriptTexts */

/** Shown as its one line, without a stack. */
export class Refusal extends Error {
  /** @param {(texts: ScriptTexts) => string} sentence */
  constructor(sentence) {
    super(sentence(scriptTextsOf(process.env)));
    this.name = 'Refusal';
  }
}

/**
 * Runs a command's main function; a refusal becomes one line and exit code 1.
 * @param {() => Promise<number | void>} main its exit code; none leaves it as it is
 */
export async function runCommand(main) {
  try {
    const code = await main();
    if (code !== undefined) process.exitCode = code;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
