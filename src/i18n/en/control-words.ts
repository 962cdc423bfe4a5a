// What a control is called within a sentence, and beside the box that locks it.

import type { ControlId } from '../../shared/pane-ids';

export const controlWords: Readonly<Record<ControlId, string>> = {
  objective: 'function',
  formula: 'formula',
  start: 'start',
  lr: 'learning rate',
  steps: 'number of steps',
  optimizer: 'optimizer',
  gradient: 'gradient',
  h: 'h',
  plane: 'plane',
  scale: 'scale',
  figure: 'figure',
};
