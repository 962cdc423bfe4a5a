// `npm run package`: what can be handed to people. On Linux the folder, a tar.gz and a .deb, on Windows
// and macOS what electron-builder makes; their checksums beside them, all in `dist`.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { scriptTextsOf } from '../src/i18n/scripts.mjs';
import { readArguments } from '../src/shared/options/arguments.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { logProgress } from './progress.mjs';
import { inProject } from './project.mjs';
import { Refusal, runCommand } from './refusal.mjs';

/** @param {string[]} args */
async function main(args) {
  const options = readOptions(args);
  if (options.has('help')) {
    process.stdout.write(scriptTextsOf(process.env).packageHelp);
    return;
  }
  const arch = readArch(options.get('arch') ?? process.arch);
  await ensureInstalled();
  logProgress((texts) => texts.building);
  await ensureBuilt('app');
  const { makePackages } = await import('./package/make-packages.mjs');
  const { files, electron, declared } = await makePackages(arch, inProject('dist'), {
    quick: false,
  });
  for (const file of files) {
    const { size } = await stat(file);
    const name = path.relative(inProject(), file);
    logProgress((texts) => texts.written(name, `${(size / 1e6).toFixed(1)} MB`));
  }
  logProgress((texts) => texts.packedElectron(electron, declared));
}

/** @param {readonly string[]} args */
function readOptions(args) {
  const reading = readArguments('package', args);
  if (reading.ok) return reading.texts;
  const { word } = reading.problem;
  throw new Refusal((texts) => texts.unknownOption(word));
}

/** @param {string} name @returns {import('./package/manifest.mjs').Arch} */
function readArch(name) {
  if (name === 'x64' || name === 'arm64') return name;
  throw new Refusal((texts) => texts.unknownArch(name));
}

await runCommand(() => main(process.argv.slice(2)));
