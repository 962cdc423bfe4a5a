// Under the figures on the projector: the learning rate, large, and what else a class speaks of; in a
// lesson what its step speaks of.

import './present-strip.css';
import { controlById } from '../controls/control-by-id';
import { PlayKey } from '../controls/transport/play-key';
import { Scrubber } from '../controls/transport/scrubber';
import { StepKey } from '../controls/transport/step-key';
import { useLab } from '../panel/lab-context';
import { presentedControls } from './presented-controls';

export function PresentStrip() {
  const { lab, lessons, screen } = useLab();
  const still = screen.still.value;
  const controls = presentedControls(lessons);
  const Rate = controlById.lr;
  if (still && controls.length === 0) return null;
  return (
    <section class="transport present-strip" aria-label={lab.texts.value.names.transport.group}>
      {controls.includes('lr') && <Rate />}
      <div class="present-row">
        {!still && (
          <>
            <StepKey command="stepBack" />
            <PlayKey />
            <StepKey command="stepForward" />
            <Scrubber />
          </>
        )}
        {controls.map((id) => {
          const Control = controlById[id];
          return id === 'lr' ? null : <Control key={id} />;
        })}
      </div>
    </section>
  );
}
