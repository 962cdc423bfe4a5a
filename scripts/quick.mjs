// `npm run quick`: types, and of what was changed the linter and the unit tests; half a minute, many times an
// hour. `npm run quick -- REF` asks what was changed since that commit instead of the last one.
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { runCommand } from './refusal.mjs';

const SECONDS = 120;
const LINTED = /\.(?:ts|tsx|mjs)$/;

/** @param {readonly string[]} args */
async function git(args) {
  const { stdout } = await run('git', args);
  return stdout.split('\n').filter((line) => line !== '');
}

/** @param {string} since a commit */
async function changedSince(since) {
  const tracked = await git(['diff', '--name-only', '--diff-filter=d', since]);
  return [...tracked, ...(await git(['ls-files', '--others', '--exclude-standard']))];
}

/** Where nothing waits to be committed, what was committed last. @param {string | undefined} asked */
async function changes(asked) {
  if (asked !== undefined) return { since: asked, files: await changedSince(asked) };
  const files = await changedSince('HEAD');
  return files.length > 0
    ? { since: 'HEAD', files }
    : { since: 'HEAD~1', files: await changedSince('HEAD~1') };
}

await runCommand(async () => {
  await ensureInstalled();
  const { since, files } = await changes(process.argv[2]);
  const linted = files.filter((file) => LINTED.test(file));
  /** @type {readonly (readonly [string, ...string[]])[]} */
  const all = [
    ['tsc', '-b'],
    ...(linted.length > 0
      ? [/** @type {const} */ (['oxlint', '-c', 'oxlint.config.mjs', ...linted])]
      : []),
    ['vitest', 'run', `--changed=${since}`, '--tags-filter=!full', '--passWithNoTests'],
  ];
  const ended = await Promise.all(
    all.map(async ([program, ...args]) => {
      const { code, late, stdout, stderr } = await run(program, args, { seconds: SECONDS });
      const good = code === 0 && !late;
      process.stdout.write(`${good ? 'ok' : `FAILED\n${stdout}${stderr}`}  ${program}\n`);
      return good;
    }),
  );
  return ended.every(Boolean) ? 0 : 1;
});
