// The walk through what leaves and comes back: the forms of an export, what is pasted, the set-ups of
// a teacher, a code, a lesson of one's own and its editor.

import { expect } from '@playwright/test';
import type { Texts } from '../src/i18n/texts';
import { texts } from '../src/i18n/texts';
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
  const korean = t === texts.ko;
  const title = korean
    ? '학습률이 너무 크면 어떻게 될까요? 먼저 예상해 봅시다'
    : 'What happens with a learning rate that is too large? Predict first';
  const note = korean
    ? '세 번째 걸음에서 멈추고, 다음 점이 어디로 갈지 물어봅니다.\n그다음 계산을 함께 봅니다.'
    : 'Stop at the third step and ask where the next point will be.\nThen look at the sum together.';
  const locked = { ...session, title, note, locked: ['lr', 'steps', 'start'] };
  return {
    format: 'descent-lab-setups',
    version: 1,
    setups: [locked, { ...session, lr: 10 }, { ...session, lr: 1e-10 }],
  };
};

const lesson = {
  format: 'descent-lab-lesson',
  version: 1,
  id: 'half',
  title: { en: 'Half of the way', ko: '절반씩 가까워지기' },
  aim: { en: 'You can find the lr of one step.', ko: '한 걸음에 도착하는 lr을 구할 수 있습니다.' },
  minutes: 5,
  steps: [
    {
      id: 'half',
      title: 'lr = 0.25',
      text: { en: 'Look at the first step.', ko: '첫 걸음을 봅니다.' },
      prediction: {
        question: { en: 'How much of the way is left?', ko: '거리는 얼마나 남습니까?' },
        choices: [
          { en: 'A half', ko: '절반' },
          { en: 'All of it', ko: '전부' },
        ],
        answer: 0,
        because: '$1 - 2 \\cdot 0.25 = 0.5$',
      },
    },
  ],
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
      await paste(hand, t, lesson);
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
