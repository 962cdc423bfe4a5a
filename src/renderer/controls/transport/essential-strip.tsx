// Under the figures at first: the one key that starts the descent, how far and how often it steps,
// and where it begins.

import './essential-strip.css';
import { keyText } from '../../../shared/commands/key-text';
import { thisPlatform } from '../../commands/keys';
import { useLab } from '../../panel/lab-context';
import { LrControl } from '../lr/lr-control';
import { StartFields } from '../start-fields';
import { StepsField } from '../steps-field';
import { Counter } from './counter';
import { PlayKey } from './play-key';
import { Scrubber } from './scrubber';
import { StepKey } from './step-key';

export function EssentialStrip() {
  const { names, screen } = useLab().lab.texts.value;
  return (
    <section class="transport essential-strip" aria-label={names.transport.group}>
      <PlayKey />
      <LrControl />
      <StepsField />
      <StartFields />
      <kbd class="key-name">{keyText('playPause', thisPlatform())}</kbd>
      <Scrubber />
      <Counter />
      <div class="single-steps">
        <StepKey command="stepBack" word={screen.oneStep} />
        <StepKey command="stepForward" word={screen.oneStep} />
      </div>
    </section>
  );
}
