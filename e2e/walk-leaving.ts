// The walk through what leaves and comes back: the forms of an export, what is pasted, the set-ups of
// a teacher, a code, a lesson of one's own and its editor.

import { expect } from '@playwright/test';
import type { Texts } from '../src/i18n/texts';
import { descentLesson } from '../src/renderer/lessons/descent';
import { fileOfLesson } from '../src/renderer/lessons/file-of-lesson';
import type { Hand } from './hand';
import { the } from './screen';
import { fresh, type Part } from './walk-state';

const PRESENT = '[data-name="Presenter mode"]';
const MORE = '[data-name="More"]';
const escape = (hand: Hand) => hand.key('Escape');

const form = (place: number, name: string, settled: (hand: Hand, t: Texts) => Promise<unknown>) =>
  fresh(`export: ${name}`, async (hand, t) => {
    await hand.press(`.export-kinds label:nth-child(${place}) input`);
    await settled(hand, t);
    await hand.rest();
  });

/** Until nothing is drawn out of sight any more. */
const isDrawn = ({ page }: Hand) =>
  expect(page.locator('.picture-preview')).toHaveAttribute('aria-busy', 'false');
const isPrintable = ({ page }: Hand) =>
  expect(page.locator('.sheet-preview')).toHaveAttribute('aria-busy', 'false');

async function paste(hand: Hand, t: Texts, pasted: object): Promise<void> {
  await hand.key('Control+k');
  await the(hand.page, 'combobox', 'Find a command').fill(t.commands.pasteText.label);
  await hand.key('Enter');
  await hand.page.locator('#pasted').fill(JSON.stringify(pasted));
  await hand.press('.paste-buttons button');
  await hand.rest();
}

const session = { format: 'descent-lab', version: 2 };
const setUps = (t: Texts) => {
  const title = `${t.screen.aim}: ${t.objectives.book.name}`;
  const note = [t.charts.value.hint, t.charts.h.hint].join('\n');
  const locked = { ...session, title, note, locked: ['lr', 'steps', 'start'] };
  return {
    format: 'descent-lab-setups',
    version: 1,
    setups: [locked, { ...session, lr: 10 }, { ...session, lr: 1e-10 }],
  };
};

export const leaving: Part = {
  states: [
    fresh('export: a picture', async (hand) => {
      await hand.press('[data-name="Export"]');
      await isDrawn(hand);
      await hand.rest();
    }),
    form(2, 'a drawing', isDrawn),
    form(3, 'a film', async (hand, t) => {
      await isDrawn(hand);
      const facts = hand.page.locator('.film-facts');
      await expect(facts).not.toContainText(t.export.film.measuring, { timeout: 20_000 });
    }),
    form(4, 'numbers', ({ page }) => expect(page.locator('.numbers-preview pre')).toBeVisible()),
    form(5, 'a worksheet', isPrintable),
    fresh('export: a report', async (hand) => {
      await hand.press('.sheet-form-row label:nth-of-type(2) input');
      await isPrintable(hand);
      await hand.rest();
    }),
    fresh('pasted, and refused', async (hand, t) => {
      await escape(hand);
      await paste(hand, t, { ...session, lr: 'many' });
      await expect(hand.page.locator('.paste-problem')).not.toBeEmpty();
    }),
    fresh('three set-ups', async (hand, t) => {
      await escape(hand);
      await paste(hand, t, setUps(t));
      await hand.key('Control+l');
      await expect(hand.page.locator('.set-up')).toHaveCount(3);
    }),
    fresh('a set-up and what is said of it', (hand) => hand.press('.set-up-name')),
    fresh('a code', async (hand, t) => {
      await escape(hand);
      await hand.key('Control+k');
      await the(hand.page, 'combobox', 'Find a command').fill(t.commands.share.label);
      await hand.key('Enter');
      await expect(hand.page.locator('.qr-code')).toBeVisible();
    }),
    fresh('a locked set-up', (hand) => escape(hand), 'each'),
    fresh('a locked set-up, presented', (hand) => hand.press(PRESENT)),
    fresh('a lesson of one’s own on the map', async (hand, t) => {
      await hand.press(PRESENT);
      await hand.key('Control+z');
      await paste(hand, t, fileOfLesson(descentLesson));
      await hand.press('[data-name="Course map"]');
      await hand.page.locator('.course-lessons').nth(1).scrollIntoViewIfNeeded();
    }),
    fresh('the editor of lessons', async (hand) => {
      await hand.press('.course-make');
      await expect(hand.page.locator('.lesson-editor .editor-form')).toBeVisible();
    }),
    fresh('a step that asks', async (hand) => {
      await hand.press('li + li .editor-step');
      await hand.press('.editor-part h3 input');
      await hand.rest();
    }),
  ],
  leave: async (hand) => {
    await escape(hand);
    await hand.press('[data-name="Course map"]');
    await hand.press('.course-lessons:not(ol) .quiet:last-of-type');
    await escape(hand);
    await hand.press(MORE);
  },
};
