// Chromium, or a browser made of it, as this machine has it.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { installPackages } from '../../scripts/electron/libraries.mjs';
import { onPath } from '../browsers/find-browsers';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

const PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) =>
      path.join(process.env[name] ?? '', file),
    ),
  ),
};

/** Ubuntu has a file of that name which is no browser but says where one would be. */
function starts(file: string): boolean {
  if (process.platform === 'win32') return true;
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** @returns the program, or null where there is none */
function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const places = (PLACES[process.platform] ?? []).filter((file) => existsSync(file));
  return [...onPath(NAMES), ...places].find(starts) ?? null;
}

/** With the rights to do it on Debian or Ubuntu, one is installed where there is none. */
export async function ensureChromium(): Promise<string | null> {
  const isNeeded = async () => findChromium() === null;
  if (await isNeeded()) await installPackages(['chromium'], isNeeded).catch(() => {});
  return findChromium();
}
