// How fast the steps are played.

import { speeds } from '../../../shared/settings/settings';
import { chooseSpeed } from '../../model/operations';
import { useLab } from '../../panel/lab-context';

export function SpeedMenu() {
  const { lab } = useLab();
  const { playback } = lab;
  const { help, names } = lab.texts.value;
  return (
    <select
      data-name="Speed"
      aria-label={names.transport.speed}
      title={help.speed}
      value={playback.speed.value}
      onChange={(event) => {
        const chosen = speeds.find((s) => String(s) === event.currentTarget.value);
        if (chosen) chooseSpeed(lab, chosen);
      }}
    >
      {speeds.map((speed) => (
        <option key={speed} value={speed}>
          {speed}×
        </option>
      ))}
    </select>
  );
}
