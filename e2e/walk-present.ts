// The walk through the projector without a lesson.

import { expect } from '@playwright/test';
import { chartKinds } from '../src/shared/session/session';
import { again, chosen, fresh, type Part } from './walk-state';

const STEPS = '[data-name="Steps"]';
const PRESENT = '[data-name="Presenter mode"]';

export const presented: Part = {
  states: [
    fresh('present', (hand) => hand.press(PRESENT), 'each'),
    fresh('present, why', (hand) => hand.key('w')),
    fresh('present, the numbers', async (hand) => {
      await hand.key('Escape');
      await hand.key('n');
    }),
    fresh('present, the menu', async (hand) => {
      await hand.key('Escape');
      await hand.press('.menu-button');
    }),
    again('present, the keys', async (hand) => {
      await hand.key('Escape');
      await hand.key('F1');
      await expect(hand.page.locator('dialog.key-list')).toBeVisible();
    }),
    again('present, overflow', async (hand) => {
      await hand.key('Escape');
      await hand.rate('10');
    }),
    again('present, a rate that is none', async (hand) => {
      await hand.rate('0');
      await expect(hand.page.getByRole('alert')).toBeVisible();
    }),
    again('present, steps that are none', async (hand) => {
      await hand.rate('10');
      await hand.fill(STEPS, '0');
      await expect(hand.page.getByRole('alert')).toBeVisible();
    }),
    again('present, the last step', async (hand) => {
      await hand.fill(STEPS, '100');
      await hand.press('.present-count');
    }),
    again('present, a preset', async (hand) => {
      await hand.press('.present-count');
      await hand.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await hand.key('2');
    }),
    ...chosen('.function-menu', 'figure', ['beale', 'himmelblau', 'book']),
    again('present, the field alone', (hand) => hand.key('f')),
    again('present, the surface alone', (hand) => hand.key('s')),
    fresh('present, the chart alone', (hand) => hand.key('c')),
    ...chosen('.chart-choice', 'chart', chartKinds).map(({ name, reach }) =>
      again(`present, alone: ${name}`, reach),
    ),
    again('present, figure and chart', (hand) => hand.key('v'), 'each'),
    ...chosen('.figure-menu', 'figure', ['secant', 'slices', 'surface']),
  ],
  leave: async (hand) => {
    await hand.key('v');
    await hand.press(PRESENT);
    await hand.rate('0.1');
  },
};
