// A command line taken apart by the one grammar of all programs: `--name value` or `--name=value`.
// A value may begin with one dash (-3,4); an option begins with two.

import { options } from './table.mjs';

/** @typedef {import('./table.mjs').Program} Program */
/** @typedef {keyof typeof options} OptionName */

/**
 * The options of some programs.
 * @template {Program} P
 * @typedef {{ [N in OptionName]: P extends (typeof options)[N]['programs'][number] ? N : never }[OptionName]} NameOf
 */

/**
 * @typedef {object} Token
 * @property {OptionName | null} name  null for what is no option of any program
 * @property {string} word  what it begins with: `--lr`, `class.json`
 * @property {string | undefined} value
 * @property {readonly string[]} args  the arguments that it is made of
 */

/**
 * What is wrong with a command line as such, whatever its values mean.
 * @typedef {object} ArgumentProblem
 * @property {'unknown-option' | 'stray-word' | 'twice' | 'value-missing' | 'value-unwanted'} kind
 * @property {string} word  the option, or the word that is none
 */

/**
 * How many arguments from `args[at]` on are meant for somebody else; 0 if that one is for us.
 * @typedef {(args: readonly string[], at: number) => number} CountForeign
 */

/** @type {CountForeign} */
const noneForeign = () => 0;

/**
 * @param {readonly string[]} args
 * @param {CountForeign} [countForeign]
 * @returns {Token[]}
 */
export function tokensOf(args, countForeign = noneForeign) {
  /** @type {Token[]} */
  const tokens = [];
  for (let at = 0; at < args.length;) {
    const foreign = countForeign(args, at);
    if (foreign > 0) {
      at += foreign;
      continue;
    }
    const token = tokenAt(args, at);
    tokens.push(token);
    at += token.args.length;
  }
  return tokens;
}

/**
 * @param {readonly string[]} args
 * @param {number} at
 * @returns {Token}
 */
function tokenAt(args, at) {
  const arg = args[at] ?? '';
  const [, word = arg, inline] = /^(--[^=]*)=(.*)$/s.exec(arg) ?? [];
  const name = optionNamed(word);
  const following = args[at + 1];
  const takesNext =
    name !== null &&
    options[name].argument !== null &&
    inline === undefined &&
    following !== undefined &&
    !following.startsWith('--');
  return {
    name,
    word,
    value: takesNext ? following : inline,
    args: takesNext ? [arg, following] : [arg],
  };
}

/** @param {string} word @returns {OptionName | null} */
function optionNamed(word) {
  const name = word.replace(/^--/, '');
  return name !== word && Object.hasOwn(options, name) ? /** @type {OptionName} */ (name) : null;
}

/** A session file may stand without its option. */
const SESSION_FILE = /\.(json|descent)$/i;

/** A number, not a short option: the 4 of `--start 3, -4`. */
const isWord = (/** @type {string} */ word) => !/^-(?![\d.])/.test(word);

/**
 * The options of a program's command line with the text of their values; '' for those without.
 * @template {Program} P
 * @param {P} program
 * @param {readonly string[]} args
 * @param {CountForeign} [countForeign]
 * @returns {{ ok: true, texts: ReadonlyMap<NameOf<P>, string> }
 *   | { ok: false, problem: ArgumentProblem }}
 */
export function readArguments(program, args, countForeign) {
  /** @type {Map<NameOf<P>, string>} */
  const texts = new Map();
  for (const token of tokensOf(args, countForeign)) {
    const { name, word, value } = asOption(program, token);
    /** @param {ArgumentProblem['kind']} kind */
    const refuse = (kind) => ({ ok: /** @type {const} */ (false), problem: { kind, word } });
    if (name === null || !takes(program, name)) {
      return refuse(isWord(word) ? 'stray-word' : 'unknown-option');
    }
    const { argument, repeatable = false } = /** @type {import('./table.mjs').Option} */ (
      options[name]
    );
    if (argument === null && value !== undefined) return refuse('value-unwanted');
    if (argument !== null && value === undefined) return refuse('value-missing');
    const before = texts.get(name);
    if (before !== undefined && !repeatable) return refuse('twice');
    texts.set(name, before === undefined ? (value ?? '') : `${before},${value}`);
  }
  return { ok: true, texts };
}

/**
 * @param {Program} program
 * @param {Token} token
 * @returns {Pick<Token, 'name' | 'word' | 'value'>}
 */
const asOption = (program, token) =>
  takes(program, 'session') &&
  token.name === null &&
  isWord(token.word) &&
  SESSION_FILE.test(token.word)
    ? { name: 'session', word: '--session', value: token.word }
    : token;

/**
 * @template {Program} P
 * @param {P} program
 * @param {OptionName} name
 * @returns {name is NameOf<P>}
 */
export const takes = (program, name) => options[name].programs.some((each) => each === program);

/**
 * The options of a program, in the order of its help.
 * @template {Program} P
 * @param {P} program
 * @returns {NameOf<P>[]}
 */
export const optionsOf = (program) =>
  /** @type {OptionName[]} */ (Object.keys(options)).filter((name) => takes(program, name));
