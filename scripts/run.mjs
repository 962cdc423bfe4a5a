// Runs other programs so that none can hang or outlive us: each has a time bound, and they end
// together with this process.
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { inProject, projectFolder } from './project.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]                    the project by default
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [seconds]                time bound; none by default
 * @property {'capture' | 'show' | 'stderr'} [output]  keep it (default), let it through, or let
 *   both streams through to stderr
 */

/**
 * @typedef {object} Ended
 * @property {number} code      exit code; 128 + signal number if a signal ended it, 127 if it could not start
 * @property {boolean} late     it ran into its time bound
 * @property {string} stdout    what was kept of its output
 * @property {string} stderr
 */

const windows = process.platform === 'win32';
/** How long a program may take to end after it was asked to, in ms. */
const GRACE = 3000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

let ending = false;

/** Passes a signal on and ends when every program has. @param {NodeJS.Signals} signal */
function passOn(signal) {
  ending = true;
  for (const child of running) end(child, signal);
  const leave = () => process.exit(128 + os.constants.signals[signal]);
  setInterval(() => running.size === 0 && leave(), 20);
  setTimeout(leave, GRACE + 500);
}

process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL');
});

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ended>}
 */
export function run(command, args, { cwd, env, seconds, output = 'capture' } = {}) {
  const streams = /** @type {const} */ ({ capture: 'pipe', show: 'inherit', stderr: 2 });
  const child = spawn(command, args, {
    cwd: cwd ?? projectFolder,
    env: withProjectTools(env ?? process.env),
    stdio: ['ignore', streams[output], output === 'capture' ? 'pipe' : 2],
    // A group of its own, so that ending it ends what it started.
    detached: !windows,
    shell: windows && !path.isAbsolute(command),
  });
  // Only while something runs: other programs that import this keep their own handling.
  if (running.size === 0) for (const signal of signals) process.on(signal, passOn);
  running.add(child);

  const captured = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text) => (captured.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text) => (captured.stderr += text));

  let late = false;
  const bound =
    seconds === undefined
      ? undefined
      : setTimeout(() => {
          late = true;
          end(child, 'SIGTERM');
        }, seconds * 1000);

  return new Promise((resolve) => {
    /** @param {number} code @param {string} [problem] */
    const finish = (code, problem = '') => {
      clearTimeout(bound);
      running.delete(child);
      if (running.size === 0 && !ending) for (const signal of signals) process.off(signal, passOn);
      resolve({ code, late, stdout: captured.stdout, stderr: captured.stderr + problem });
    };
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code, signal) => {
      finish(code ?? 128 + (signal ? os.constants.signals[signal] : 0));
    });
  });
}

/**
 * Asks a program and what it started to end; makes it, if it does not.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  signalGroup(child, signal);
  setTimeout(() => running.has(child) && signalGroup(child, 'SIGKILL'), GRACE).unref();
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

/** @param {NodeJS.ProcessEnv} env */
function withProjectTools(env) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const folder = inProject('node_modules', '.bin');
  return { ...env, [name]: `${folder}${path.delimiter}${env[name] ?? ''}` };
}

/** The npm that runs us, or the one on the path. @returns {[string, ...string[]]} */
export function npmCommand() {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, script] : ['npm'];
}
