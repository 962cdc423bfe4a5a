// Debian's and Ubuntu's installer, which lets only one program in at a time.
import { setTimeout as pause } from 'node:timers/promises';
import { run } from '../run.mjs';

const SECONDS = 600;
/** How often a lock is tried again, and for how long, in ms: another installation takes minutes. */
const AGAIN = 2000;
const PATIENCE = 300_000;

/** @typedef {(args: readonly string[]) => Promise<Pick<import('../run.mjs').Ended, 'code' | 'stderr'>>} AptGet */

/** @type {AptGet} */
const aptGet = (args) =>
  run('apt-get', ['-qq', ...args], {
    // In English, so that a lock is known by its words.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
    seconds: SECONDS,
  });

/**
 * Runs apt-get, and waits where another program holds its lock. Its own option for that, Lock::Timeout,
 * leaves out the lock of the package lists.
 * @param {readonly string[]} args
 * @param {AptGet} [command]
 * @param {number} [again]  ms
 * @returns {Promise<boolean>} whether it did what was asked; if not, its reason is on stderr
 */
export async function apt(args, command = aptGet, again = AGAIN) {
  for (const end = Date.now() + PATIENCE; ;) {
    const { code, stderr } = await command(args);
    if (code === 0) return true;
    if (!isLocked(stderr) || Date.now() > end) {
      process.stderr.write(stderr);
      return false;
    }
    await pause(again);
  }
}

/** @param {string} stderr */
const isLocked = (stderr) => /Could not get lock|Unable to acquire the dpkg/.test(stderr);

/** @type {Promise<unknown>} */
let last = Promise.resolve();

/**
 * Runs installations of this process one after the other; one that an earlier one made needless is
 * left out.
 * @param {() => Promise<boolean>} isNeeded
 * @param {() => Promise<void>} install
 * @returns {Promise<void>}
 */
export function oneAfterAnother(isNeeded, install) {
  const next = installAfter(last, isNeeded, install);
  last = next.catch(() => {});
  return next;
}

/**
 * @param {Promise<unknown>} before
 * @param {() => Promise<boolean>} isNeeded
 * @param {() => Promise<void>} install
 */
async function installAfter(before, isNeeded, install) {
  await before;
  if (await isNeeded()) await install();
}
