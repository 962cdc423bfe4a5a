// The walk through the whole lab: functions, figures, charts, scales, basins, methods digit by digit.

import { expect } from '@playwright/test';
import { objectives } from '../src/core/objectives';
import { optimizers } from '../src/core/optimizers';
import { chartKinds } from '../src/shared/session/session';
import type { Hand } from './hand';
import { chosen, type Part, type State } from './walk-state';

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
    { name: 'the whole lab', view: 'each', fresh: true, reach: (hand) => hand.press(MORE) },
    ...chosen(
      '.function-menu',
      'figure',
      objectives.map(({ id }) => id),
    ),
    {
      name: 'the network',
      fresh: true,
      view: 'each',
      reach: async (hand) => {
        await hand.choose('.function-menu', 'simplenet');
        await hand.show('figure');
        await hand.choose('.figure-menu', 'network');
      },
    },
    ...[1, 2].map((tab): State => ({
      name: `the network, tab ${tab + 1}`,
      fresh: true,
      reach: (hand) => hand.press(`.network [role="tab"]:nth-child(${tab + 1})`),
    })),
    {
      name: 'a formula that is none',
      fresh: true,
      reach: async (hand) => {
        await hand.choose('.figure-menu', 'surface');
        await overview(hand);
        const field = hand.page.locator('[data-name="f(x0, x1)"]');
        if (!(await field.isVisible())) await hand.press('.menu-button');
        await field.fill('x0^2 + foo(x1)');
        await expect(hand.page.getByRole('alert').first()).toBeVisible();
        await hand.rest();
      },
    },
    {
      name: 'a function again',
      reach: async (hand) => {
        await hand.page.locator('[data-name="f(x0, x1)"]').press('Escape');
        await hand.page.evaluate(() =>
          document.querySelector<HTMLElement>('.main-menu:popover-open')?.hidePopover(),
        );
        await hand.choose('.function-menu', 'book');
      },
    },
    ...(['secant', 'slices', 'surface'] as const).map((figure): State => ({
      name: `the figure ${figure}`,
      fresh: true,
      reach: (hand) => hand.choose('.figure-menu', figure),
    })),
    ...['10', '1e-10', '0.1'].flatMap((lr): State[] => [
      {
        name: `lr = ${lr}, the last step`,
        view: 'each',
        reach: async (hand) => {
          await hand.rate(lr);
          await hand.press('[data-name="Last step"]');
        },
      },
      ...chosen('.chart-choice', 'chart', lr === '1e-10' ? ['value'] : chartKinds).map(
        (state): State => ({
          ...state,
          name: `${state.name}, lr = ${lr}`,
          ...(lr === '0.1' ? { fresh: true } : {}),
        }),
      ),
    ]),
    {
      name: 'outside a frame that stays',
      fresh: true,
      reach: async (hand) => {
        await hand.show('figure');
        await hand.choose('.function-menu', 'book');
        await hand.rate('10');
        await hand.press('[data-name="First step"]');
        for (let step = 0; step < 8; step++) await hand.press('[data-name="Step forward"]');
        await scale(1)(hand);
        await expect(hand.page.locator('.surface-distance')).toBeVisible();
      },
    },
    { name: 'all steps on log axes', view: 'each', reach: scale(3) },
    {
      name: 'basins, far away',
      view: 'field',
      fresh: true,
      reach: async (hand) => {
        await hand.show('field');
        await hand.press('.basin-toggle');
      },
    },
    {
      name: 'basins',
      view: 'field',
      reach: async (hand) => {
        await hand.show('figure');
        await scale(0)(hand);
        await hand.rate('0.1');
        await hand.show('field');
      },
    },
    {
      name: 'digit by digit',
      fresh: true,
      reach: async (hand) => {
        await hand.press('.basin-toggle');
        await hand.press('[data-name="First step"]');
        await hand.show('numbers');
        await hand.press(DIGITS);
        await hand.show('figure');
        await expect(hand.page.locator('.arithmetic table')).toBeVisible();
      },
    },
    ...chosen('[data-name="Optimizer"]', 'figure', optimizers.map(({ id }) => id).reverse()),
  ],
  leave: async (hand) => {
    await hand.press('.arithmetic > button');
    await hand.show('figure');
    await hand.press('[data-name="First step"]');
    await hand.press(MORE);
  },
};
