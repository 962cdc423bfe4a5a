// The loss of the notebook's simpleNet over its six weights.

import type { CatalogueObjective } from '../objective';
import { simpleNet } from '../simplenet';

const side = [-4, 4] as const;

export const simplenet = {
  id: 'simplenet',
  name: { en: "simpleNet's loss", ko: 'simpleNet의 손실' },
  teaches: {
    en: 'The loss of a net with six weights: gradient descent goes down it just as it does with two variables.',
    ko: '가중치가 여섯 개인 신경망의 손실 함수입니다. 변수가 여섯 개여도 경사 하강법은 두 개일 때와 똑같이 내려갑니다.',
  },
  variables: ['w11', 'w12', 'w13', 'w21', 'w22', 'w23'],
  formula: '-log(softmax([0.6, 0.9]·W)[2] + 1e-7)',
  displayOnly: true,
  tex: '-\\log\\bigl(\\operatorname{softmax}(\\mathbf{x}W)_3 + 10^{-7}\\bigr), \\quad \\mathbf{x} = (0.6,\\ 0.9)',
  source:
    'Saito, Deep Learning from Scratch, section 4.4.2, with the weights that the notebook drew',
  // ‖∂f/∂W‖ ≤ ‖x‖·‖y − t‖, and ‖y − t‖ ≤ √2.
  facts: { slope: 1.5297058540778354 },
  ...simpleNet({ x: [0.6, 0.9], t: [0, 0, 1] }),
  domain: [side, side, side, side, side, side],
  start: [0.58670364, -0.67266957, 1.9104809, 2.41928557, 0.24535878, -1.08746554],
  lr: 1,
  minima: [],
} as const satisfies CatalogueObjective;
