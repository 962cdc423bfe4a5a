// Starts the descent and halts it: the one key of the window in the accent's colour.

import { commandTip } from '../../panel/command-tip';
import { Icon } from '../../panel/icon';
import { useLab } from '../../panel/lab-context';

export function PlayKey() {
  const { lab, commands } = useLab();
  const { transport: t, names, screen } = lab.texts.value;
  const playing = lab.playback.playing.value;
  return (
    <button
      type="button"
      class="play"
      data-name={playing ? 'Pause' : 'Play'}
      aria-label={playing ? names.transport.pause : names.transport.play}
      title={commandTip(lab, 'playPause', playing ? t.pause : t.play)}
      onClick={commands.playPause}
    >
      <Icon name={playing ? 'pause' : 'play'} />
      <span class="play-word">{playing ? screen.pause : screen.descend}</span>
    </button>
  );
}
