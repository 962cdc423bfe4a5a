// For tests: the notebook's run as the window asks for it, save for what is said of it.

import type { Body } from '../shared/protocol/protocol';

export const asked = (more: Partial<Body<'descend'>> = {}): Body<'descend'> => ({
  objective: { id: 'book' },
  start: [-3, 4],
  lr: 0.1,
  steps: 100,
  optimizer: { id: 'gradient-descent' },
  gradient: 'numerical',
  h: 1e-4,
  ...more,
});
