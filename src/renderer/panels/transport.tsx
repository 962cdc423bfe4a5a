// The player: restart, first, back, play, forward, last, the scrubber, and the speed.

import { speeds } from '../state/playback';
import { Icon, type IconName } from './icon';
import { useLab } from './lab-context';

export function Transport() {
  const { lab, commands } = useLab();
  const { playback } = lab;
  const { transport: t, help } = lab.texts.value;
  const step = playback.whole.value;
  const last = playback.last.value;
  const total = (lab.results.run.value?.total ?? 1) - 1;
  const playing = playback.playing.value;
  const arriving = last < total;

  return (
    <div class="transport" role="group" aria-label="Transport">
      <Key name="Restart" title={`${t.restart} (R)`} icon="restart" act={commands.restart} />
      <Key name="First step" title={`${t.first} (Home)`} icon="first" act={commands.firstStep} />
      <Key name="Step back" title={`${t.back} (←)`} icon="back" act={commands.stepBack} />
      <button
        type="button"
        class="play"
        aria-label={playing ? 'Pause' : 'Play'}
        title={`${playing ? t.pause : t.play} (Space)`}
        onClick={commands.playPause}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <Key
        name="Step forward"
        title={`${t.forward} (→)`}
        icon="forward"
        act={commands.stepForward}
      />
      <Key name="Last step" title={`${t.last} (End)`} icon="last" act={commands.lastStep} />
      <input
        class="scrubber"
        type="range"
        aria-label="Step"
        aria-valuetext={`${step} / ${total}`}
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
        aria-label="Speed"
        title={help.speed}
        value={playback.speed.value}
        onChange={(event) => {
          const chosen = speeds.find((s) => String(s) === event.currentTarget.value);
          if (chosen) playback.speed.value = chosen;
        }}
      >
        {speeds.map((speed) => (
          <option key={speed} value={speed}>
            {speed}×
          </option>
        ))}
      </select>
    </div>
  );
}

interface KeyProps {
  readonly name: string;
  readonly title: string;
  readonly icon: IconName;
  readonly act: () => void;
}

const Key = ({ name, title, icon, act }: KeyProps) => (
  <button type="button" aria-label={name} title={title} onClick={act}>
    <Icon name={icon} />
  </button>
);
