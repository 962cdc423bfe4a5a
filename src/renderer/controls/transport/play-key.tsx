// Starts the descent and halts it: the one key of the window in the accent's colour.

import { commandTip } from '../../panel/command-tip';
import { Icon } from '../../panel/icon';
import { useLab } from '../../panel/lab-context';

export function PlayKey() {
  const { lab, commands } = useLab();
  const { transport: t, names } = lab.texts.value;
  const word = names.transport[lab.playback.playing.value ? 'pause' : 'play'];
  const playing = lab.playback.playing.value;
  return (
    <button
      type="button"
      class="play"
      data-name={playing ? 'Pause' : 'Play'}
      title={commandTip(lab, 'playPause', playing ? t.pause : t.play)}
      onClick={commands.playPause}
    >
      <Icon name={playing ? 'pause' : 'play'} />
      <span class="play-word">{word}</span>
    </button>
  );
}
