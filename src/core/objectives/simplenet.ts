// The loss of the notebook's simpleNet over its six weights, and the same for another example.

import type { CatalogueObjective } from './objective';
import { simpleNet } from '../math/simplenet';

/** What the net is shown, and the class that it should answer: 0, 1 or 2. */
export interface Net {
  readonly x: readonly [number, number];
  readonly t: 0 | 1 | 2;
}

const CLASSES = 3;

export const notebookNet: Net = { x: [0.6, 0.9], t: 2 };

/** The class as the notebook writes it: t = 2 is (0, 0, 1). */
export const oneHot = (t: Net['t']): number[] =>
  Array.from({ length: CLASSES }, (_, j) => (j === t ? 1 : 0));

const lossOf = ({ x, t }: Net) => simpleNet({ x, t: oneHot(t) });

const side = [-4, 4] as const;

export const simplenet = {
  id: 'simplenet',
  variables: ['w11', 'w12', 'w13', 'w21', 'w22', 'w23'],
  formula: '-log(softmax([0.6, 0.9]·W)[2] + 1e-7)',
  displayOnly: true,
  tex: '-\\log\\bigl(\\operatorname{softmax}(\\mathbf{x}W)_3 + 10^{-7}\\bigr), \\quad \\mathbf{x} = (0.6,\\ 0.9)',
  source:
    'Saito, Deep Learning from Scratch, section 4.4.2, with the weights that the notebook drew',
  // ‖∂f/∂W‖ ≤ ‖x‖·‖y − t‖, and ‖y − t‖ ≤ √2.
  facts: { slope: 1.5297058540778354 },
  ...lossOf(notebookNet),
  domain: [side, side, side, side, side, side],
  start: [0.58670364, -0.67266957, 1.9104809, 2.41928557, 0.24535878, -1.08746554],
  lr: 1,
  minima: [],
} as const satisfies CatalogueObjective;

/** The same net on another example: the weights keep their start, the loss is another one. */
export const simplenetOn = (net: Net): CatalogueObjective & Pick<typeof simplenet, 'id'> => ({
  ...simplenet,
  formula: `-log(softmax([${net.x.join(', ')}]·W)[${net.t}] + 1e-7)`,
  tex: `-\\log\\bigl(\\operatorname{softmax}(\\mathbf{x}W)_${net.t + 1} + 10^{-7}\\bigr), \\quad \\mathbf{x} = (${net.x.join(',\\ ')})`,
  facts: { slope: Math.SQRT2 * Math.hypot(...net.x) },
  ...lossOf(net),
});
