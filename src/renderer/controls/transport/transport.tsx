// The player: restart, first, back, play, forward, last, the scrubber, and the speed.

import './transport.css';
import type { ComponentChildren } from 'preact';
import { useLab } from '../../panel/lab-context';
import { Counter } from './counter';
import { PlayKey } from './play-key';
import { Scrubber } from './scrubber';
import { SpeedMenu } from './speed-menu';
import { StepKey } from './step-key';

const Player = ({ children }: { readonly children: ComponentChildren }) => (
  <section class="transport" aria-label={useLab().lab.texts.value.names.transport.group}>
    {children}
  </section>
);

export const Transport = () => (
  <Player>
    <StepKey command="restart" />
    <StepKey command="firstStep" />
    <StepKey command="stepBack" />
    <PlayKey />
    <StepKey command="stepForward" />
    <StepKey command="lastStep" />
    <Scrubber />
    <Counter />
    <SpeedMenu />
  </Player>
);

/** Where there is little room: what is needed at every step. */
export const CompactTransport = () => (
  <Player>
    <PlayKey />
    <StepKey command="stepBack" />
    <StepKey command="stepForward" />
    <Scrubber />
    <Counter />
  </Player>
);

/** What is left of the player then: it stands with the other controls. */
export const PlayerRest = () => (
  <div class="player-rest">
    <StepKey command="restart" />
    <StepKey command="firstStep" />
    <StepKey command="lastStep" />
    <SpeedMenu />
  </div>
);
