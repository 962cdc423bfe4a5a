// The first and the last step that are written.

import type { StepRange } from '../../../formats/step-range';
import { useLab } from '../../panel/lab-context';

interface Props {
  readonly steps: StepRange;
  /** The last step there is. */
  readonly last: number;
  readonly choose: (steps: StepRange) => void;
}

export function StepRangeFields({ steps, last, choose }: Props) {
  const { exportNumbers: words } = useLab().lab.texts.value;
  return (
    <div class="step-range">
      <StepField
        name={words.from}
        value={steps.from}
        last={last}
        choose={(from) => choose({ ...steps, from })}
      />
      <StepField
        name={words.to}
        value={Math.min(steps.to, last)}
        last={last}
        // The end of the run is the end, however long it grows.
        choose={(to) => choose({ ...steps, to: to === last ? Infinity : to })}
      />
    </div>
  );
}

interface FieldProps {
  readonly name: string;
  readonly value: number;
  readonly last: number;
  readonly choose: (step: number) => void;
}

function StepField({ name, value, last, choose }: FieldProps) {
  return (
    <label>
      <span>{name}</span>
      <input
        type="number"
        min={0}
        max={last}
        step={1}
        value={value}
        onInput={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          if (Number.isInteger(typed) && typed >= 0) choose(typed);
        }}
      />
    </label>
  );
}
