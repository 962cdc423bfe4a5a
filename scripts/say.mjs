// What the commands say while they work: one line to stderr, in the language of the system, so
// that stdout stays the answer's own.

/** @typedef {{ readonly en: string, readonly ko: string }} Words */

/** Something a person has to act on; shown as its one line, without a stack. */
export class Refusal extends Error {
  /** @param {Words} words */
  constructor(words) {
    super(inLanguage(words, process.env));
    this.name = 'Refusal';
  }
}

/**
 * @param {Words} words
 * @param {NodeJS.ProcessEnv} env
 */
export function inLanguage(words, env) {
  const system = Intl.DateTimeFormat().resolvedOptions().locale;
  const tag = env.LC_ALL || env.LC_MESSAGES || env.LANG || system;
  return /^ko\b|^ko_/i.test(tag) ? words.ko : words.en;
}

/** @param {Words} words */
export function say(words) {
  process.stderr.write(`${inLanguage(words, process.env)}\n`);
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
