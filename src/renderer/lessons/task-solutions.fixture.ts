// How each task of a lesson is done, and what is near it but does not do it.

import type { LessonStep } from './lesson';

export interface Deed {
  readonly change?: LessonStep['session'];
  /** The step then shown. */
  readonly at?: number;
}

/** What a student who follows the task does, and something near it that must not do. */
export const deeds: Record<string, { readonly right: Deed; readonly wrong: Deed }> = {
  'numerical-diff.secant': { right: { change: { h: 1 } }, wrong: { change: { h: 0.1 } } },
  'numerical-diff.digits': { right: { change: { h: 1e-4 } }, wrong: { change: { h: 1e-3 } } },
  'numerical-diff.wide': { right: { change: { h: 0.1 } }, wrong: { change: { h: 0.5 } } },
  'numerical-diff.narrow': {
    right: { change: { h: 1e-12, chart: 'h' } },
    wrong: { change: { h: 1e-5, chart: 'h' } },
  },
  'partial.slices': { right: { change: { start: [3, 2] } }, wrong: { change: { start: [2, 4] } } },
  'partial.tmp2': { right: { change: { start: [1, 4] } }, wrong: { change: { start: [3, 1] } } },
  'partial.other': { right: { change: { start: [-8, 2] } }, wrong: { change: { start: [8, 2] } } },
  'gradient.points': { right: { change: { start: [0, 2] } }, wrong: { change: { start: [2, 0] } } },
  'gradient.field': {
    right: { change: { arrows: 'uphill' } },
    wrong: { change: { start: [0, 2] } },
  },
  'gradient.not-at-minimum': {
    right: { change: { objective: { id: 'ellipse' }, start: [-7, 2] } },
    wrong: { change: { objective: { id: 'saddle' } } },
  },
  'gradient.where-it-does': {
    right: { change: { start: [6, 0] } },
    wrong: { change: { start: [5, 5] }, at: 100 },
  },
  'descent.rule': { right: { change: { lr: 0.1 }, at: 1 }, wrong: { change: { lr: 0.1 } } },
  'descent.arrive': {
    right: { change: { steps: 100 }, at: 100 },
    wrong: { change: { steps: 100 }, at: 99 },
  },
  'descent.lr': { right: { change: { lr: 0.5 }, at: 1 }, wrong: { at: 1 } },
  'descent.step-num': { right: { change: { steps: 1000 } }, wrong: { change: { steps: 200 } } },
  'too-large.across': { right: { change: { lr: 1 } }, wrong: { change: { lr: 1.01 } } },
  'too-large.nineteen': { right: { change: { lr: 10 }, at: 3 }, wrong: { at: 3 } },
  'too-large.freeze': {
    right: { change: { steps: 100, chart: 'gradient' } },
    wrong: { change: { steps: 9, chart: 'gradient' } },
  },
  'too-large.analytic': {
    right: { change: { gradient: 'analytic' } },
    wrong: { change: { gradient: 'analytic', steps: 100 } },
  },
  'too-large.limit': { right: { change: { lr: 1.05 } }, wrong: { change: { lr: 0.99 } } },
  'too-small.creep': { right: { change: { lr: 1e-10 } }, wrong: { change: { lr: 0.01 } } },
  'too-small.honest': {
    right: { change: { steps: 10_000 } },
    wrong: { change: { steps: 1000 } },
  },
  'astray.saddle': {
    right: { change: { start: [-3, 0] } },
    wrong: { change: { start: [-3, 0.001] } },
  },
  'astray.plateau': { right: { change: { lr: 0.1 } }, wrong: { change: { lr: 1 } } },
  'astray.himmelblau': {
    right: { change: { start: [-1, 0] } },
    wrong: { change: { start: [0, -0.5] } },
  },
  'astray.hollows': {
    right: { change: { start: [-0.3, -0.3] } },
    wrong: { change: { start: [1, 1] } },
  },
  'astray.dents': {
    right: { change: { start: [0.3, 0.2] } },
    wrong: { change: { start: [0.7, 0.2] } },
  },
  'network.descend': {
    right: { change: { steps: 100 }, at: 100 },
    wrong: { change: { steps: 100 }, at: 10 },
  },
  'network.stage': { right: { change: { steps: 1000 } }, wrong: { change: { steps: 500 } } },
  'beyond.ravine': { right: { change: { lr: 0.0021 } }, wrong: { change: { lr: 0.00195 } } },
  'beyond.momentum': {
    right: { change: { optimizer: { id: 'momentum' } } },
    wrong: { change: { optimizer: { id: 'adagrad' } } },
  },
  'beyond.adagrad': {
    right: { change: { optimizer: { id: 'adagrad' }, lr: 0.5 }, at: 1 },
    wrong: { change: { optimizer: { id: 'rmsprop' }, lr: 0.5 }, at: 1 },
  },
  'beyond.rmsprop': {
    right: { change: { optimizer: { id: 'rmsprop' }, lr: 0.1 } },
    wrong: { change: { optimizer: { id: 'adagrad' }, lr: 0.1 } },
  },
  'beyond.adam': {
    right: { change: { optimizer: { id: 'adam' } } },
    wrong: { change: { optimizer: { id: 'rmsprop' } } },
  },
};
