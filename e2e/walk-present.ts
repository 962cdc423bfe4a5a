// The walk through the projector without a lesson.

import { expect } from '@playwright/test';
import { chartKinds } from '../src/shared/session/session';
import { chosen, type Part } from './walk-state';

const STEPS = '[data-name="Steps"]';
const PRESENT = '[data-name="Presenter mode"]';

export const presented: Part = {
  states: [
    { name: 'present', view: 'each', fresh: true, reach: (hand) => hand.press(PRESENT) },
    { name: 'present, why', fresh: true, reach: (hand) => hand.key('w') },
    {
      name: 'present, the numbers',
      fresh: true,
      reach: async (hand) => {
        await hand.key('Escape');
        await hand.key('n');
      },
    },
    {
      name: 'present, the menu',
      fresh: true,
      reach: async (hand) => {
        await hand.key('Escape');
        await hand.press('.menu-button');
      },
    },
    {
      name: 'present, the keys',
      reach: async (hand) => {
        await hand.key('Escape');
        await hand.key('F1');
        await expect(hand.page.locator('dialog.key-list')).toBeVisible();
      },
    },
    {
      name: 'present, overflow',
      reach: async (hand) => {
        await hand.key('Escape');
        await hand.rate('10');
      },
    },
    {
      name: 'present, a rate that is none',
      reach: async (hand) => {
        await hand.rate('0');
        await expect(hand.page.getByRole('alert')).toBeVisible();
      },
    },
    {
      name: 'present, steps that are none',
      reach: async (hand) => {
        await hand.rate('10');
        await hand.fill(STEPS, '0');
        await expect(hand.page.getByRole('alert')).toBeVisible();
      },
    },
    {
      name: 'present, the last step',
      reach: async (hand) => {
        await hand.fill(STEPS, '100');
        await hand.press('.present-count');
      },
    },
    {
      name: 'present, a preset',
      reach: async (hand) => {
        await hand.press('.present-count');
        await hand.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        await hand.key('2');
      },
    },
    ...chosen('.function-menu', 'figure', ['beale', 'himmelblau', 'book']),
    { name: 'present, the field alone', reach: (hand) => hand.key('f') },
    { name: 'present, the surface alone', reach: (hand) => hand.key('s') },
    { name: 'present, the chart alone', fresh: true, reach: (hand) => hand.key('c') },
    ...chosen('.chart-choice', 'chart', chartKinds).map((state) => ({
      name: `present, alone: ${state.name}`,
      reach: state.reach,
    })),
    { name: 'present, figure and chart', view: 'each', reach: (hand) => hand.key('v') },
    ...chosen('.figure-menu', 'figure', ['secant', 'slices', 'surface']),
  ],
  leave: async (hand) => {
    await hand.key('v');
    await hand.press(PRESENT);
    await hand.rate('0.1');
  },
};
