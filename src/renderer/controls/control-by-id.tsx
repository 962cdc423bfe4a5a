// Every control by its name, for whoever puts a few of them elsewhere: a lesson, the projector's strip.

import type { ComponentType } from 'preact';
import type { ControlId } from '../../shared/pane-ids';
import { FigureMenu } from './figure-menu';
import { FormulaField } from './formula-field';
import { FunctionMenu } from './function-menu';
import { GradientChoice } from './gradient-choice';
import { HField } from './h-field';
import { LrControl } from './lr/lr-control';
import { MethodBlurb } from './method-blurb';
import { OptimizerMenu } from './optimizer-menu';
import { OptimizerParameters } from './optimizer-parameters';
import { PlaneMenu } from './plane-menu';
import { ScaleMenu } from './scale-menu';
import { StartFields } from './start-fields';
import { StepsField } from './steps-field';

const OptimizerControls = () => (
  <>
    <OptimizerMenu />
    <OptimizerParameters />
    <MethodBlurb />
  </>
);

export const controlById: Readonly<Record<ControlId, ComponentType>> = {
  start: StartFields,
  lr: LrControl,
  steps: StepsField,
  optimizer: OptimizerControls,
  gradient: GradientChoice,
  h: HField,
  plane: PlaneMenu,
  scale: ScaleMenu,
  objective: FunctionMenu,
  formula: FormulaField,
  figure: FigureMenu,
};
