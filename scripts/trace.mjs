// `npm run -s trace -- …`: the core without a window. Only the answer goes to stdout; the command
// line reads process.argv itself.
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject } from './project.mjs';
import { runCommand } from './refusal.mjs';

await runCommand(async () => {
  await ensureInstalled();
  await ensureBuilt('cli');
  // Names of files are meant from where the command was typed; npm itself moves to the project.
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  await import(pathToFileURL(inProject('out', 'cli', 'index.js')).href);
});
