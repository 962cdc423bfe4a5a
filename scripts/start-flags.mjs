// The options of `npm start`, seen from outside the app: which of them describe the run, where the
// picture goes, whether another file is asked for, and whether only help is.
import { takes, tokensOf } from '../src/shared/options/arguments.mjs';

/**
 * @param {readonly string[]} args  as given after `npm start --`
 * @returns {{ run: string[], snapshot: string | undefined, exported: string[] | null, help: boolean }}
 *   `run`: the options for the trace; `exported`: those for
 *   `export`, which does the same; none where `--export` names no file
 */
export function splitFlags(args) {
  const tokens = tokensOf(args);
  /** @param {string} name */
  const find = (name) => tokens.find((token) => token.name === name);
  const snapshot = find('snapshot');
  const exported = find('export') ?? null;
  return {
    // What is no option at all stays, to be refused.
    run: tokens
      .filter(({ name }) => name === null || takes('trace', name))
      .flatMap((token) => token.args),
    snapshot: snapshot && (snapshot.value ?? ''),
    exported: exported && exportOptions(tokens, exported),
    help: find('help') !== undefined,
  };
}

/**
 * @param {readonly import('../src/shared/options/arguments.mjs').Token[]} tokens
 * @param {import('../src/shared/options/arguments.mjs').Token} exported
 */
function exportOptions(tokens, exported) {
  if (!exported.value) return [];
  return tokens.flatMap(({ name, value, args }) => (name === 'export' ? [`--out=${value}`] : args));
}
