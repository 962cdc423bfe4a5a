// The options of `npm start`, seen from outside the app: which of them describe the run, and where
// the picture goes.

/** Options of the window that the trace on the command line does not have. */
const WINDOW_ONLY = ['--snapshot', '--language', '--theme'];

/**
 * @param {readonly string[]} args  as given after `npm start --`
 * @returns {{ run: string[], snapshot: string | undefined }} `run`: the options for the trace
 */
export function splitFlags(args) {
  /** @type {string[]} */
  const run = [];
  /** @type {string | undefined} */
  let snapshot;
  for (let at = 0; at < args.length; at += 1) {
    const [name, ...rest] = args[at].split('=');
    if (!WINDOW_ONLY.includes(name)) {
      run.push(args[at]);
      continue;
    }
    const following = args[at + 1];
    const takesNext = rest.length === 0 && following !== undefined && !following.startsWith('--');
    if (name === '--snapshot') snapshot = takesNext ? following : rest.join('=');
    if (takesNext) at += 1;
  }
  return { run, snapshot };
}
