// The player of the replay.

import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../i18n/fill';
import { Icon } from '../panel/icon';
import { useLab } from '../panel/lab-context';
import type { SharedArrayReplay } from './replay';

export function ReplayPlayer({
  replay,
  cells,
}: {
  readonly replay: SharedArrayReplay;
  readonly cells: number;
}) {
  const { lab } = useLab();
  const t = lab.texts.value.sharedArray;
  const names = lab.texts.value.names.sharedArray;
  const play = useRef<HTMLButtonElement>(null);
  const playing = replay.playing.value;
  const position = replay.position.value;
  const cell = replay.cell;
  const where = fill(t.cell, { cell: cell + 1, cells });

  // Where it comes later than the dialog; otherwise the dialog gives it the focus as it opens.
  useEffect(() => play.current?.focus(), []);

  return (
    <div class="player" role="group" aria-label={names.keys}>
      <button
        type="button"
        aria-label={names.first}
        title={t.first}
        onClick={() => replay.stepBy(-Infinity)}
      >
        <Icon name="restart" />
      </button>
      <button
        type="button"
        aria-label={names.back}
        title={`${t.back} (←)`}
        onClick={() => replay.stepBy(-1)}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        ref={play}
        class="play"
        autofocus
        aria-label={playing ? names.pause : names.play}
        title={playing ? t.pause : t.play}
        onClick={() => replay.toggle()}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <button
        type="button"
        aria-label={names.forward}
        title={`${t.forward} (→)`}
        onClick={() => replay.stepBy(1)}
      >
        <Icon name="forward" />
      </button>
      <button
        type="button"
        aria-label={names.nextCell}
        title={`${t.nextCell} (Page Down)`}
        onClick={() => replay.toEndOfCell()}
      >
        <Icon name="skip" />
      </button>
      <input
        type="range"
        aria-label={names.step}
        aria-valuetext={`${where}, ${t.step} ${replay.stepOf(cell)}`}
        min={0}
        max={replay.total}
        step={1}
        value={position}
        onInput={(event) => {
          replay.playing.value = false;
          replay.seek(event.currentTarget.valueAsNumber);
        }}
      />
      <span class="where">
        {where} · {t.step} <b class="number">{replay.stepOf(cell)}</b>
      </span>
    </div>
  );
}
