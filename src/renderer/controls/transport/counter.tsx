// The step shown, of how many.

import { useLab } from '../../panel/lab-context';

export function Counter() {
  const { lab } = useLab();
  const { transport: t, screen } = lab.texts.value;
  const step = lab.playback.whole.value;
  const last = lab.playback.last.value;
  const total = (lab.results.run.value?.total ?? 1) - 1;
  return (
    <span class="counter" title={t.step}>
      {/* Room for the last step from the first: the scrubber must not shrink under a hand. */}
      <b class="number" style={{ minWidth: `${String(total).length}ch` }}>
        {step}
      </b>{' '}
      <span class="soft">{screen.stepsOf(last < total ? `${last}…${total}` : String(total))}</span>
    </span>
  );
}
