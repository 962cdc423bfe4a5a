// How the rate changes with the steps, and the noise on the gradient: one row while neither does
// anything; the rates as a curve, and what tunes them, once it does.

import './schedule.css';
import { sentence } from '../../../i18n/sentence';
import { useLab } from '../../panel/lab-context';
import { Lockable } from '../lock/lockable';
import { NoiseField } from './noise-field';
import { RateCurve } from './rate-curve';
import { ScheduleMenu } from './schedule-menu';
import { ScheduleParameters } from './schedule-parameters';
import { SeedField } from './seed-field';

export function ScheduleControl() {
  const { lab } = useLab();
  const { schedule, noise } = lab.session.value;
  const problem = lab.store.refusal.value;
  const texts = lab.texts.value;
  const changes = schedule.id !== 'constant';
  const noisy = noise.sigma > 0;
  // With a schedule only its own: what is said of noise is said of a constant rate.
  const ofNoise = noisy ? texts.noise.blurb : null;
  const blurb = changes ? texts.scheduleBlurbs[schedule.id] : ofNoise;
  return (
    <Lockable id="lr">
      <section class={`schedule ${changes || noisy ? 'unfolded' : ''}`}>
        <div class="row">
          <ScheduleMenu />
          {changes && <RateCurve />}
          {!changes && <NoiseField />}
          {!changes && noisy && <SeedField />}
        </div>
        {problem && (
          <p class="refusal" role="alert">
            {sentence(texts, problem)}
          </p>
        )}
        {changes && (
          <div class="row">
            <ScheduleParameters />
            <NoiseField />
            {noisy && <SeedField />}
          </div>
        )}
        {blurb !== null && <p class="soft">{blurb}</p>}
      </section>
    </Lockable>
  );
}
