// The player: restart, first, back, play, forward, last, the scrubber, and the speed.

import './transport.css';
import { useLab } from '../../panel/lab-context';
import { Counter } from './counter';
import { PlayKey } from './play-key';
import { Scrubber } from './scrubber';
import { SpeedMenu } from './speed-menu';
import { StepKey } from './step-key';

export const Transport = () => (
  <section class="transport" aria-label={useLab().lab.texts.value.names.transport.group}>
    <StepKey command="restart" />
    <StepKey command="firstStep" />
    <StepKey command="stepBack" />
    <PlayKey />
    <StepKey command="stepForward" />
    <StepKey command="lastStep" />
    <Scrubber />
    <Counter />
    <SpeedMenu />
  </section>
);
