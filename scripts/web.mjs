// `npm run web`: the lab as a site, in dist/web, and as one file, dist/descent-lab.html.
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { logProgress } from './progress.mjs';
import { runCommand } from './refusal.mjs';

await runCommand(async () => {
  await ensureInstalled();
  logProgress((texts) => texts.building);
  await ensureBuilt('page');
  await ensureBuilt('web');
});
