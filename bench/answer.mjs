// The other end of program.mjs in JavaScript: reads how often, answers how long (ns of processor
// time, garbage collection and compilation on other threads included) and what came out.
import { createInterface } from 'node:readline';

/** @param {() => number} work  one repetition; returns a number made from its result */
export async function answer(work) {
  for await (const line of createInterface({ input: process.stdin })) {
    const times = Number(line);
    let check = NaN;
    const begin = process.cpuUsage();
    for (let i = 0; i < times; i++) check = work();
    const { user, system } = process.cpuUsage(begin);
    process.stdout.write(`${1000 * (user + system)} ${check}\n`);
  }
}
