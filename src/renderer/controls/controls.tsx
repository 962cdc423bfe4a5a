// The inputs of a run: start, learning rate, steps, method, gradient and h.

import './controls.css';
import { GradientChoice } from './gradient-choice';
import { HField } from './h-field';
import { LrControl } from './lr/lr-control';
import { MethodBlurb } from './method-blurb';
import { OptimizerMenu } from './optimizer-menu';
import { OptimizerParameters } from './optimizer-parameters';
import { ScheduleControl } from './schedule/schedule-control';
import { StartFields } from './start-fields';
import { StepsField } from './steps-field';

export const Controls = () => (
  <form class="controls" onSubmit={(event) => event.preventDefault()}>
    <StartFields />
    <LrControl />
    <div class="pair method-pair">
      <StepsField />
      <OptimizerMenu />
    </div>
    <OptimizerParameters />
    <MethodBlurb />
    <ScheduleControl />
    <div class="pair gradient-pair">
      <GradientChoice />
      <HField />
    </div>
  </form>
);
