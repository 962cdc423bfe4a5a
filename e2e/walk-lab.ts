// The walk through the whole lab: functions, figures, charts, scales, basins, methods digit by digit.

import { expect } from '@playwright/test';
import { objectives } from '../src/core/objectives';
import { optimizers } from '../src/core/optimizers';
import { chartKinds } from '../src/shared/session/session';
import type { Hand } from './hand';
import { again, chosen, fresh, type Part, type State } from './walk-state';

const MORE = '[data-name="More"]';
const DIGITS = '.this-step .heading button';
const scale = (index: number) => (hand: Hand) =>
  hand.press(`[data-name="Scale"] label:nth-child(${index + 1}) input`);
const overview = async (hand: Hand): Promise<void> => {
  await hand.show('figure');
  await hand.choose('.function-menu', 'book');
};

export const whole: Part = {
  states: [
    fresh('the whole lab', (hand) => hand.press(MORE), 'each'),
    ...chosen(
      '.function-menu',
      'figure',
      objectives.map(({ id }) => id),
    ),
    fresh(
      'the network',
      async (hand) => {
        await hand.choose('.function-menu', 'simplenet');
        await hand.show('figure');
        await hand.choose('.figure-menu', 'network');
      },
      'each',
    ),
    ...[2, 3].map((tab) =>
      fresh(`the network, tab ${tab}`, (hand) =>
        hand.press(`.network [role="tab"]:nth-child(${tab})`),
      ),
    ),
    fresh('a formula that is none', async (hand) => {
      await hand.choose('.figure-menu', 'surface');
      await overview(hand);
      const field = hand.page.locator('[data-name="f(x0, x1)"]');
      if (!(await field.isVisible())) await hand.press('.menu-button');
      await field.fill('x0^2 + foo(x1)');
      await expect(hand.page.getByRole('alert').first()).toBeVisible();
      await hand.rest();
    }),
    again('a function again', async (hand) => {
      await hand.page.locator('[data-name="f(x0, x1)"]').press('Escape');
      await hand.page.evaluate(() =>
        document.querySelector<HTMLElement>('.main-menu:popover-open')?.hidePopover(),
      );
      await hand.choose('.function-menu', 'book');
    }),
    ...['secant', 'slices', 'surface'].map((figure) =>
      fresh(`the figure ${figure}`, (hand) => hand.choose('.figure-menu', figure)),
    ),
    ...['10', '1e-10', '0.1'].flatMap((lr): State[] => [
      again(
        `lr = ${lr}, the last step`,
        async (hand) => {
          await hand.rate(lr);
          await hand.press('[data-name="Last step"]');
        },
        'each',
      ),
      ...chosen('.chart-choice', 'chart', lr === '0.1' ? chartKinds : ['value']).map(
        ({ name, reach, view }) =>
          (lr === '0.1' ? fresh : again)(`${name}, lr = ${lr}`, reach, view),
      ),
    ]),
    fresh('outside a frame that stays', async (hand) => {
      await hand.show('figure');
      await hand.choose('.function-menu', 'book');
      await hand.rate('10');
      await hand.page.locator('[data-name="Step"]').fill('8');
      await scale(1)(hand);
      await expect(hand.page.locator('.surface-distance')).toBeVisible();
    }),
    again('all steps on log axes', scale(3), 'each'),
    fresh(
      'basins, far away',
      async (hand) => {
        await hand.show('field');
        await hand.press('.basin-toggle');
      },
      'field',
    ),
    again(
      'basins',
      async (hand) => {
        await hand.show('figure');
        await scale(0)(hand);
        await hand.rate('0.1');
        await hand.show('field');
      },
      'field',
    ),
    fresh('digit by digit', async (hand) => {
      await hand.press('.basin-toggle');
      await hand.press('[data-name="First step"]');
      await hand.show('numbers');
      await hand.press(DIGITS);
      await hand.show('figure');
      await expect(hand.page.locator('.arithmetic table')).toBeVisible();
    }),
    ...chosen('[data-name="Optimizer"]', 'figure', optimizers.map(({ id }) => id).reverse()),
  ],
  leave: async (hand) => {
    await hand.press('.arithmetic > button');
    await hand.show('figure');
    await hand.press('[data-name="First step"]');
    await hand.press(MORE);
  },
};
