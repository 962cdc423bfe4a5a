// `npm run soak`: the lab played with random actions for as long as one likes.
import { scriptTextsOf } from '../src/i18n/scripts.mjs';
import { readArguments } from '../src/shared/options/arguments.mjs';
import { ensureInstalled } from './install.mjs';
import { Refusal, runCommand } from './refusal.mjs';
import { run } from './run.mjs';

/** Of those that look for what nobody has found yet. */
const SEEDS = 1_000_000;
const MINUTES = '10';

/** What each value must look like. */
const values = {
  minutes: /^\d+(\.\d+)?$/,
  seed: /^\d{1,9}$/,
  edition: /^(app|web|page)$/,
  until: /^\d{1,7}$/,
  only: /^\d{1,7}(,\d{1,7})*$/,
};

/** @param {readonly string[]} args */
function readOptions(args) {
  const reading = readArguments('soak', args);
  if (!reading.ok) {
    const { word } = reading.problem;
    throw new Refusal((texts) => texts.unknownSoakOption(word));
  }
  for (const [name, pattern] of Object.entries(values)) {
    const given = reading.texts.get(/** @type {keyof typeof values} */ (name));
    if (given !== undefined && !pattern.test(given)) {
      throw new Refusal((texts) => texts.badSoakValue(given));
    }
  }
  return reading.texts;
}

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.has('help')) {
    process.stdout.write(scriptTextsOf(process.env).soakHelp);
    return 0;
  }
  await ensureInstalled();
  const isShort = options.has('until') || options.has('only');
  const wishes = {
    SOAK_SEED: options.get('seed') ?? String(Math.floor(Math.random() * SEEDS)),
    SOAK_MINUTES: isShort ? undefined : (options.get('minutes') ?? MINUTES),
    SOAK_EDITION: options.get('edition'),
    SOAK_UNTIL: options.get('until'),
    SOAK_ONLY: options.get('only'),
  };
  const env = { ...process.env, ...wishes };
  const { code } = await run('playwright', ['test', '--project=soak'], { env, output: 'show' });
  return code;
});
