// The player: restart, first, back, play, forward, last, the scrubber, and the speed.

import './transport.css';
import type { CommandId } from '../../shared/commands/registry';
import { placeOf } from '../speech/announcements';
import { speeds } from '../../shared/settings/settings';
import { chooseSpeed } from '../model/operations';
import { stepValue } from '../speech/speech';
import { commandTip } from '../panel/command-tip';
import { Icon, type IconName } from '../panel/icon';
import { useLab } from '../panel/lab-context';

export function Transport() {
  const { lab, commands } = useLab();
  const { playback } = lab;
  const { transport: t, help, names: allNames } = lab.texts.value;
  const names = allNames.transport;
  const step = playback.whole.value;
  const last = playback.last.value;
  const total = (lab.results.run.value?.total ?? 1) - 1;
  const playing = playback.playing.value;
  const arriving = last < total;
  const place = placeOf(lab);

  return (
    <section class="transport" aria-label={names.group}>
      <Key contract="Restart" icon="restart" id="restart" />
      <Key contract="First step" icon="first" id="firstStep" />
      <Key contract="Step back" icon="back" id="stepBack" />
      <button
        type="button"
        class="play"
        data-name={playing ? 'Pause' : 'Play'}
        aria-label={playing ? names.pause : names.play}
        title={commandTip(lab, 'playPause', playing ? t.pause : t.play)}
        onClick={commands.playPause}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <Key contract="Step forward" icon="forward" id="stepForward" />
      <Key contract="Last step" icon="last" id="lastStep" />
      <input
        class="scrubber"
        type="range"
        data-name="Step"
        aria-label={names.step}
        aria-valuetext={place ? stepValue(place, total) : `${step} / ${total}`}
        title={help.step}
        min={0}
        max={Math.max(1, total)}
        step={1}
        value={step}
        onInput={(event) => playback.seek(event.currentTarget.valueAsNumber)}
      />
      <span class="counter">
        {t.step}{' '}
        {/* Room for the last step from the first: the scrubber must not shrink under a hand. */}
        <b class="number" style={{ minWidth: `${String(total).length}ch` }}>
          {step}
        </b>
        <span class="number soft">
          {' / '}
          {arriving ? `${last}…${total}` : total}
        </span>
      </span>
      <select
        data-name="Speed"
        aria-label={names.speed}
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
    </section>
  );
}

interface KeyProps {
  /** The fixed name by which tests find it. */
  readonly contract: string;
  readonly icon: IconName;
  readonly id: CommandId;
}

function Key({ contract, icon, id }: KeyProps) {
  const { lab, commands } = useLab();
  return (
    <button
      type="button"
      data-name={contract}
      aria-label={lab.texts.value.commands[id].label}
      title={commandTip(lab, id)}
      onClick={commands[id]}
    >
      <Icon name={icon} />
    </button>
  );
}
