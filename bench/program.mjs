// A program that repeats one work when asked: it reads a number of repetitions from each line and
// answers with the nanoseconds of processor time that they took, which other load does not lengthen,
// and a number made from the result. All programs of a comparison live side by side and take turns;
// each has a process, and a just-in-time compiler, of its own.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** @typedef {{ readonly seconds: number, readonly check: number }} Answer */

/**
 * @param {readonly [string, ...string[]]} command
 * @returns {{ repeat: (times: number) => Promise<Answer>, stop: () => void }}
 */
export function startProgram([file, ...args]) {
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${file} ${args.join(' ')} ended (${code})`)));
  });
  ended.catch(() => {});
  const stop = () => void child.kill();
  process.on('exit', stop);

  return {
    repeat: async (times) => {
      child.stdin.write(`${times}\n`);
      const line = await Promise.race([lines.next(), ended]);
      const [nanoseconds, check] = String(line.value).split(' ').map(Number);
      return { seconds: nanoseconds / 1e9, check };
    },
    stop: () => {
      process.off('exit', stop);
      child.stdin.end();
      stop();
    },
  };
}
