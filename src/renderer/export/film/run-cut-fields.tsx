// Which part of a run a film shows, and how fast.

import { fill } from '../../../i18n/fill';
import { numberField } from '../../../shared/session/fields';
import { speeds } from '../../../shared/settings/settings';
import { stepWhole } from '../../drawing/number-box/key-step';
import { NumberBox } from '../../drawing/number-box/number-box';
import { useLab } from '../../panel/lab-context';
import { stepsPerSecond, type FilmChoices } from './film-choices';

interface Props {
  readonly choices: FilmChoices;
  readonly set: (patch: Partial<FilmChoices>) => void;
}

export function RunCutFields({ choices: { first, last, speed }, set }: Props) {
  const { lab } = useLab();
  const { film: t } = lab.texts.value.export;
  const end = lab.playback.last.value;
  const stepFrom = (low: number, high: number) =>
    numberField('filmStep', (step) => Number.isInteger(step) && step >= low && step <= high);
  const box = (name: string, value: number, [low, high]: [number, number], onValue: Set) => (
    <label class="film-step">
      <span>{name}</span>
      <NumberBox
        field={stepFrom(low, high)}
        name={name}
        role="spinbutton"
        value={value}
        texts={lab.texts.value}
        onValue={onValue}
        onSettle={() => undefined}
        step={stepWhole}
      />
    </label>
  );
  return (
    <>
      {box(t.first, first, [0, last], (first) => set({ first }))}
      {box(t.last, last, [first, end], (last) => set({ last }))}
      <label class="film-step">
        <span>{t.speed}</span>
        <select
          value={speed}
          onChange={(event) => {
            const chosen = speeds.find((each) => String(each) === event.currentTarget.value);
            if (chosen) set({ speed: chosen });
          }}
        >
          {speeds.map((each) => (
            <option key={each} value={each}>
              {fill(t.aSecond, { steps: stepsPerSecond(each) })}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

type Set = (step: number) => void;
