// Which step is shown: a slider over the run.

import { placeOf } from '../../speech/announcements';
import { stepValue } from '../../speech/speech';
import { useLab } from '../../panel/lab-context';

export function Scrubber() {
  const { lab } = useLab();
  const { help, names } = lab.texts.value;
  const step = lab.playback.whole.value;
  const total = (lab.results.run.value?.total ?? 1) - 1;
  const place = placeOf(lab);
  return (
    <input
      class="scrubber"
      type="range"
      data-name="Step"
      aria-label={names.transport.step}
      aria-valuetext={place ? stepValue(lab.texts.value, place, total) : `${step} / ${total}`}
      title={help.step}
      min={0}
      max={Math.max(1, total)}
      step={1}
      value={step}
      onInput={(event) => lab.playback.seek(event.currentTarget.valueAsNumber)}
    />
  );
}
