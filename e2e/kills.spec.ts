// The app killed without a word while somebody goes on changing things: all but what was changed last is
// there at the next start, whatever the rhythm.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Lab } from './launch';
import { the } from './screen';
import { meanwhile } from './meanwhile';

/** After a change it is kept, in ms. */
const KEEP = 100;
/** Between two changes, in ms: shorter than that pause, and longer. */
const RHYTHMS = [10, 90, 250] as const;
/** For so long, in ms: more than may be lost. */
const CHANGING = 2700;
/** What may be lost: a change is kept within twice the pause, and a busy computer takes a moment to write it. */
const LOST = 2000;

const steps = ({ page }: Lab) => the(page, 'spinbutton', 'Steps');

/** Raises the steps one by one. @returns what they were `LOST` before the end, and at the end */
async function goOnChanging(lab: Lab, rhythm: number): Promise<[number, number]> {
  const field = steps(lab);
  const made: { at: number; value: number }[] = [];
  let value = Number(await field.inputValue());
  await field.focus();
  while (made.length === 0 || made[0].at > performance.now() - CHANGING) {
    await field.press('ArrowUp');
    made.push({ at: performance.now(), value: ++value });
    await meanwhile(rhythm);
  }
  const old = made.findLast(({ at }) => at < performance.now() - LOST)!;
  return [old.value, value];
}

test('what was changed a moment before the app is killed is there at the next start @full', async ({
  launchLab,
}) => {
  test.setTimeout(120_000);
  const userData = test.info().outputPath('user');
  const start = { userData, env: { DESCENT_LAB_PATIENCE: JSON.stringify({ keep: KEEP }) } };
  let lab = await launchLab(start);
  for (const rhythm of RHYTHMS) {
    const [least, last] = await goOnChanging(lab, rhythm);
    await expect(steps(lab)).toHaveValue(String(last));
    const running = lab.app.process();
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await ended;
    // That it ended so was asked for.
    lab.complaints.splice(0);
    const kept = JSON.parse(await readFile(path.join(userData, 'session.json'), 'utf8')).steps;
    expect(kept, `every ${rhythm} ms`).toBeGreaterThanOrEqual(least);
    expect(kept, `every ${rhythm} ms`).toBeLessThanOrEqual(last);
    lab = await launchLab(start);
    await expect(steps(lab)).toHaveValue(String(kept));
  }
});
