// `npm run dev`: the app with live reloading, in the Electron that was found.
import { rm } from 'node:fs/promises';
import { ensureInstalled } from './install.mjs';
import { electronLaunch, switches } from './electron/launch.mjs';
import { inCache } from './project.mjs';
import { run } from './run.mjs';
import { runCommand } from './refusal.mjs';

await runCommand(async () => {
  await ensureInstalled();
  // What lies in out/ from now on is for developing: the next start builds its own.
  await rm(inCache('built', 'app'), { force: true });
  const { executablePath } = await electronLaunch();
  const env = { ...process.env, ELECTRON_EXEC_PATH: executablePath };
  const flags = [...(await switches()), ...process.argv.slice(2)];
  const { code } = await run('electron-vite', ['dev', '--', ...flags], { env, output: 'show' });
  return code;
});
