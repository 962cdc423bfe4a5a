// `npm run dev`: the app with live reloading, in the Electron that was found.
import { ensureInstalled } from './install.mjs';
import { electronLaunch, switches } from './electron.mjs';
import { run } from './run.mjs';
import { runCommand } from './say.mjs';

await runCommand(async () => {
  await ensureInstalled();
  const { executablePath } = await electronLaunch();
  const env = { ...process.env, ELECTRON_EXEC_PATH: executablePath };
  const flags = [...(await switches()), ...process.argv.slice(2)];
  const { code } = await run('electron-vite', ['dev', '--', ...flags], { env, output: 'show' });
  return code;
});
