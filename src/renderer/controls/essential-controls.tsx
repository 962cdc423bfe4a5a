// The inputs of a run that come first: start, learning rate and steps.

import { LrControl } from './lr/lr-control';
import { StartFields } from './start-fields';
import { StepsField } from './steps-field';

export const EssentialControls = () => (
  <form class="controls" onSubmit={(event) => event.preventDefault()}>
    <LrControl />
    <StartFields />
    <StepsField />
  </form>
);
