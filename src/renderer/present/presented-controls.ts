// Which controls the projector's strip has: those that a class speaks of, or those of the lesson's step.

import type { Lessons } from '../lessons/open-lesson';
import type { ControlId } from '../../shared/pane-ids';

const FREE: readonly ControlId[] = ['lr', 'optimizer', 'steps', 'start'];

export const presentedControls = ({ step }: Pick<Lessons, 'step'>): readonly ControlId[] =>
  step.value ? (step.value.controls ?? []) : FREE;
