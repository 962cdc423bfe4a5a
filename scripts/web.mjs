// `npm run web`: the lab as a site, in dist/web, and as one file, dist/descent-lab.html; with --serve the
// site also at an address of this machine.
import { scriptTextsOf } from '../src/i18n/scripts.mjs';
import { readArguments } from '../src/shared/options/arguments.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { logProgress } from './progress.mjs';
import { inProject } from './project.mjs';
import { Refusal, runCommand } from './refusal.mjs';
import { serve } from './serve-web.mjs';

const PORT = 8080;

/** @param {readonly string[]} args */
function readOptions(args) {
  const reading = readArguments('web', args);
  if (!reading.ok) throw new Refusal((texts) => texts.unknownOption(reading.problem.word));
  const text = reading.texts.get('port');
  if (text !== undefined && !isPort(text)) throw new Refusal((texts) => texts.noPort(text));
  return {
    help: reading.texts.has('help'),
    // Who names a port wants it served.
    serve: reading.texts.has('serve') || text !== undefined,
    port: Number(text ?? PORT),
  };
}

/** @param {string} text */
const isPort = (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(scriptTextsOf(process.env).webHelp);
    return;
  }
  await ensureInstalled();
  logProgress((texts) => texts.building);
  await ensureBuilt('page');
  await ensureBuilt('web');
  if (!options.serve) return;
  const { url } = await serve(inProject('dist', 'web'), { port: options.port });
  logProgress((texts) => texts.served(url));
});
