// Each schedule in Python, in the order of operations of src/core/schedules: the lines that make the
// rate `lr` of update `i` (counted from 0) of the one that the run was given, `init_lr`.

import type { ScheduleId } from '../../core/schedules';

/** The parameters of the catalogue stand in these lines by their ids. */
const rules = {
  constant: [],
  'step-decay': ['lr = init_lr * factor**(i // every)'],
  exponential: ['lr = init_lr * factor**i'],
  cosine: [
    'wave = np.sin(np.pi * (step_num - i) / (2 * step_num))',
    'lr = init_lr * (end + (1 - end) * (wave * wave))',
  ],
  'warm-up': ['lr = init_lr * ((i + 1) / over) if i + 1 < over else init_lr'],
  'inverse-sqrt': ['lr = init_lr / np.sqrt(i + 1)'],
} as const satisfies Record<ScheduleId, readonly string[]>;

/** None where the rate is constant. */
export const rateRule = (id: ScheduleId): readonly string[] => rules[id];
