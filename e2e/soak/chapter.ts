// A chapter: from a fresh window through a number of actions back to where it began. Whatever it meets is
// found again by its seed and number, since nothing of the chapter before is left.

import { settled } from '../settled';
import { brokenNumbers } from '../broken-numbers';
import { cutText } from '../cut-text';
import { sideways } from '../sideways';
import { actions } from './actions';
import { brokenWords } from './broken-words';
import { busy } from './busy';
import type { Move } from './action';
import { Hand } from './hand';
import { grown, memoryOf, type Memory } from './memory';
import { randomOf, weighted } from './random';
import { wrongControls } from './shown-controls';
import { canvasFaults } from './watched-page';
import type { Edition } from './edition';

export const LENGTH = 80;
/** After so many actions. */
const CONTROLS_EVERY = 8;
const TEXT_EVERY = 20;
/** The window answers within this time, in ms; a computer that has more to do than it can adds to it. */
const ANSWER = 2000;
const patience = () => ANSWER * busy();
/** All digits of a float64 in its small box: a box moves with what is typed. */
const TYPED = /^cut: .*(number-box|f\(x0, x1\)|palette).*\(\d+ (in \d+|beyond)\)$/;
/** A change can be taken back this often. */
const HISTORY = 200;

export interface Played {
  readonly fault: string | null;
  /** What was done, the last of which met the fault. */
  readonly log: readonly string[];
  readonly actions: number;
  readonly memory: { readonly before: Memory; readonly after: Memory } | null;
}

const planned = (seed: number, number: number): Move => {
  const random = randomOf(seed, number);
  return weighted(random, actions).plan(random);
};

class Fault extends Error {}

const refuse = (found: readonly string[]): void => {
  if (found.length > 0) throw new Fault(found.slice(0, 4).join('\n  '));
};

/** What must hold after whatever was done. */
async function check(edition: Edition, number: number): Promise<void> {
  refuse(edition.complaints.splice(0));
  const begin = performance.now();
  await edition.page.evaluate(() => 0);
  const waited = performance.now() - begin;
  if (waited > patience()) refuse([`the window was silent for ${Math.round(waited)} ms`]);
  const { page } = edition;
  refuse(await canvasFaults(page));
  refuse(await brokenNumbers(page));
  refuse(await brokenWords(page));
  if (number % CONTROLS_EVERY === 0) refuse(await wrongControls(edition));
  if (number % TEXT_EVERY === 0) await checkText(edition);
}

/** Text that is cut, once all is quiet. */
async function checkText({ page }: Edition): Promise<void> {
  const find = async () =>
    [...(await cutText(page)), ...(await sideways(page))].filter((fault) => !TYPED.test(fault));
  if ((await find()).length === 0) return;
  await settled(page);
  refuse(await find());
}

const alike = (saved: object | null): string => {
  // How it is shown is none of what is undone.
  const { language: _language, theme: _theme, ...rest } = (saved ?? {}) as Record<string, unknown>;
  return JSON.stringify(rest);
};

/** Back to where the chapter began, by taking back all that was done. */
async function takeBack(hand: Hand, began: string): Promise<void> {
  if (!(await hand.clear())) throw new Fault('A dialog stays open.');
  if (!(await hand.calm())) throw new Fault('The lesson or the presenter mode cannot be left.');
  for (let k = 0; k <= HISTORY; k++) await hand.press('ControlOrMeta+KeyZ');
  const end = alike(await hand.kept());
  if (end !== began)
    throw new Fault(`All is undone, and it is not what it was:\n  ${began}\n  ${end}`);
}

/** @param numbers of the actions, in order */
export async function playChapter(
  edition: Edition,
  seed: number,
  numbers: readonly number[],
): Promise<Played> {
  const hand = new Hand(edition);
  const log: string[] = [];
  let isWhole = true;
  let memory: Played['memory'] = null;
  const played = (fault: string | null): Played => ({ fault, log, actions: log.length, memory });
  try {
    await edition.fresh();
    edition.complaints.splice(0);
    const began = alike(await edition.sessionOf());
    const before = await memoryOf(edition.page);
    for (const number of numbers) {
      const move = planned(seed, number);
      if (move.forgets) isWhole = false;
      log.push(`${number} ${move.says}`);
      hand.met = '';
      const done = await move.make(hand);
      log[log.length - 1] += done === false ? ' (not possible)' : hand.met && ` → ${hand.met}`;
      await check(edition, number);
    }
    if (isWhole) await takeBack(hand, began);
    await edition.resize([1280, 800]);
    const after = await memoryOf(edition.page);
    memory = { before, after };
    if (isWhole) refuse(grown(before, after));
    refuse(edition.complaints.splice(0));
    return played(null);
  } catch (error) {
    const complaints = edition.complaints.splice(0);
    return played(
      [String(error instanceof Error ? error.message : error), ...complaints].join('\n  '),
    );
  }
}
