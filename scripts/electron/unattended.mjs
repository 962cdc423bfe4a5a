// The app with nobody at it: it makes one file and ends. Where there is no display it draws on a
// virtual one.
import { displayAnswers, hasDisplay, startDisplay } from './display.mjs';
import { electronLaunch } from './launch.mjs';
import { run } from '../run.mjs';

/**
 * What the lab said, without what Chromium tells its developers: `[24726:1126/061053.59:ERROR:bus.cc(407)] …`
 * @param {string} text
 */
export const withoutLog = (text) => text.replaceAll(/^\[\d+:\d+\/[\d.]+:[A-Z]+\d*:[^\n]*\n?/gm, '');

/**
 * @param {readonly string[]} flags  options of the lab
 * @param {{ cwd: string, seconds: number }} bounds
 * @returns {Promise<import('../run.mjs').Ended>}
 */
export async function runUnattended(flags, { cwd, seconds }) {
  const { executablePath, args } = await electronLaunch();
  const isThere = hasDisplay(process.env, process.platform) && (await displayAnswers(process.env));
  const virtual = isThere ? null : await startDisplay();
  const env = virtual ? { ...process.env, DISPLAY: virtual.display } : process.env;
  try {
    const ended = await run(executablePath, [...args, ...flags], { cwd, env, seconds });
    return { ...ended, stderr: withoutLog(ended.stderr) };
  } finally {
    virtual?.stop();
  }
}
