// Gathers what is wrong in the states of a walk.

import type { Page } from '@playwright/test';
import { findBrokenNumbers } from './broken-numbers';
import { findCutText } from './cut-text';
import { findIn } from './find-in';
import type { Hand } from './hand';
import { settled } from './settled';
import { findSideways } from './sideways';

/** What is wrong somewhere, with the state where it was seen first. */
export class Faults {
  private readonly seen = new Map<string, string>();

  constructor(private readonly hand: Hand) {}

  /** Notes what is wrong, and still is when all is quiet and drawn. */
  async note(at: string, find: (page: Page) => Promise<string[]>): Promise<void> {
    const found = async () => (await find(this.hand.page)).filter((fault) => !this.seen.has(fault));
    if ((await found()).length === 0) return;
    await settled(this.hand.page);
    for (const fault of await found()) this.seen.set(fault, at);
  }

  list = (): string[] => [...this.seen].map(([fault, at]) => `${at}: ${fault}`);
}

/** Everything that the eye finds. */
export const toTheEye = (page: Page): Promise<string[]> =>
  findIn(page, { findCutText, findSideways, findBrokenNumbers });
