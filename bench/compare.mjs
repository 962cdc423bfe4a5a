// Lets two or more programs take turns at one work.
import { agree, repetitions } from './pairs.mjs';
import { startProgram } from './program.mjs';

/** Seconds of processor time that one measurement should take, and how many turns there are. */
const MEASUREMENT = 0.02;
const TURNS = 25;
/** Measurements before the first turn: just-in-time compilers have finished by then. */
const WARM_UP = 6;

/**
 * @param {readonly [string, ...string[]]} ours
 * @param {readonly (readonly [string, ...string[]])[]} theirs
 * @returns {Promise<import('./pairs.mjs').Turn[][]>} for each of theirs, its turns with ours
 * @throws Error when a program comes to another result than ours
 */
export async function takeTurns(ours, theirs) {
  const commands = [ours, ...theirs];
  const programs = commands.map(startProgram);
  try {
    /** @type {{ times: number, check: number }[]} */
    const ready = [];
    for (const program of programs) ready.push(await warm(program));
    ready.forEach(({ check }, i) => {
      if (!agree(ready[0].check, check)) {
        throw new Error(
          `${commands[i].join(' ')} came to ${check}, not to ${ready[0].check}: not the same work.`,
        );
      }
    });

    /** @type {import('./pairs.mjs').Turn[][]} */
    const turns = theirs.map(() => []);
    for (let turn = 0; turn < TURNS; turn++) {
      const seconds = [];
      for (const [i, program] of programs.entries()) {
        const { times } = ready[i];
        seconds.push((await program.repeat(times)).seconds / times);
      }
      for (const i of theirs.keys()) turns[i].push({ ours: seconds[0], theirs: seconds[i + 1] });
    }
    return turns;
  } finally {
    for (const program of programs) program.stop();
  }
}

/** @param {ReturnType<typeof startProgram>} program */
async function warm(program) {
  let times = 1;
  let check = NaN;
  for (let i = 0; i < WARM_UP; i++) {
    const answer = await program.repeat(times);
    times = repetitions(answer.seconds, times, MEASUREMENT);
    ({ check } = answer);
  }
  return { times, check };
}
