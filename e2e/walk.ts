// A walk through the states of the window, for tests that ask the same of each of them: every part
// begins and ends with the essentials of the default session.

import type { Page } from '@playwright/test';
import type { Texts } from '../src/i18n/texts';
import { Hand } from './hand';
import { essentials } from './walk-essentials';
import { dialogs } from './walk-dialogs';
import { whole } from './walk-lab';
import { leaving } from './walk-leaving';
import { learnt, presentedLessons } from './walk-lessons';
import { presented } from './walk-present';
import { compared } from './walk-runs';
import type { Part, State } from './walk-state';

const parts = {
  essentials,
  whole,
  compared,
  dialogs,
  leaving,
  presented,
  learnt,
  presentedLessons,
} as const;
export type PartName = keyof typeof parts;

/** @param look what is asked of each state, with where it was reached */
export async function walk(
  page: Page,
  t: Texts,
  names: readonly PartName[],
  look: (at: string, state: State) => Promise<unknown>,
): Promise<void> {
  const hand = new Hand(page);
  for (const part of names) {
    const { states, leave }: Part = parts[part];
    for (const state of states) {
      const { name, view } = state;
      const at = `${part}: ${name}`;
      if (view && view !== 'each' && part === 'whole') await hand.show(view);
      await state.reach(hand, t);
      await look(at, state);
      if (view !== 'each') continue;
      const tabs = await hand.tabs();
      for (let tab = 1; tab < tabs; tab++) {
        await hand.tab(tab);
        await look(`${at}, tab ${tab + 1}`, state);
      }
      if (tabs > 0) await hand.tab(0);
    }
    await leave(hand);
  }
}
