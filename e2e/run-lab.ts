// Runs the lab to its end from the command line, for starts that are refused or write a picture.
import { test } from '@playwright/test';
import { electronLaunch } from '../scripts/electron/launch.mjs';
import { run } from '../scripts/run.mjs';
import { ownDisplay } from './own-display';
import { leaveToApp } from './web/shared-site';

export interface LabEnd {
  readonly code: number;
  readonly stdout: string;
  /** Without Chromium's own log lines. */
  readonly stderr: string;
}

/** @param args the app's own options */
export async function runLab(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<LabEnd> {
  if (test.info().project.name === 'shared-web') leaveToApp('its command line');
  const { executablePath, args: first } = await electronLaunch();
  const ended = await run(executablePath, [...first, ...args], {
    env: { ...process.env, ...ownDisplay(), ...env },
    seconds: 60,
  });
  const stderr = ended.stderr
    .split('\n')
    .filter((line) => !/^\[\d+:\d+\/\d+\.\d+:\w+:/.test(line))
    .join('\n');
  return { code: ended.code, stdout: ended.stdout, stderr };
}
