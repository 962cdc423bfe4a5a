// The notebook's mystery: why lr = 10 and lr = 1e-10 printed the same pair. Its cells run once more
// on the one array that they shared, beside the same from a copy each.

import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Cover } from '../drawing/cover/cover';
import { isCovered } from '../model/looks';
import { Icon } from '../panel/icon';
import { useLab } from '../panel/lab-context';
import { ReplayPlayer } from './player';
import { SharedArrayReplay } from './replay';
import { SharedArraySide } from './side';
import './shared-array.css';

export function SharedArray() {
  const { lab } = useLab();
  return lab.looks.sharedArray.value ? <OpenSharedArray /> : null;
}

function OpenSharedArray() {
  const { lab } = useLab();
  const dialog = useRef<HTMLDialogElement>(null);
  const t = lab.texts.value.sharedArray;
  const names = lab.texts.value.names.sharedArray;
  const notebook = lab.results.notebook.value;
  const covered = isCovered(lab.looks, 'shared-array');
  const replayRef = useRef<SharedArrayReplay | null>(null);
  if (notebook)
    replayRef.current ??= new SharedArrayReplay(notebook.cells.map((cell) => cell.steps));
  const replay = replayRef.current;

  useEffect(() => {
    if (lab.playback.playing.peek()) lab.playback.pause();
    const element = dialog.current;
    element?.showModal();
    // Closed before it goes, so that the focus returns to where it was.
    return () => element?.close();
  }, []);

  const playing = replay?.playing.value ?? false;
  useEffect(() => {
    if (!replay || !playing) return;
    const tick = (seconds: number) => replay.advance(seconds);
    lab.loop.animate(tick);
    return () => lab.loop.forget(tick);
  }, [replay, playing]);

  // At once, as it may close with the next key.
  useEffect(() => {
    if (!replay) return;
    return effect(() => {
      if (replay.solved.value) lab.looks.set({ replayed: true });
    });
  }, [replay]);

  /** At once, as it may be opened again with the next key: that it has closed is told late. */
  const close = () => {
    dialog.current?.close();
    lab.looks.set({ sharedArray: false });
  };
  return (
    <dialog
      ref={dialog}
      class="shared-array"
      aria-label={names.dialog}
      onCancel={close}
      onClose={() => {
        if (dialog.current?.open === false) close();
      }}
      onKeyDown={(event) => {
        if (!replay) return;
        // A clicker that has seen the last cell goes on with the lesson.
        if (event.key === 'PageDown' && replay.position.peek() === replay.total) close();
        else if (!actOn(replay, event)) return;
        event.preventDefault();
      }}
    >
      <header>
        <h2>{t.title}</h2>
        <p>{t.question}</p>
        <button type="button" aria-label={names.close} title={t.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {covered && <Cover text={lab.texts.value.lesson.covered} />}
      {!covered && notebook && replay && (
        <>
          <div class="sides">
            <SharedArraySide kind="shared" notebook={notebook} replay={replay} />
            <SharedArraySide kind="copied" notebook={notebook} replay={replay} />
          </div>
          <p class={replay.solved.value ? 'why' : 'why soft'} role="status">
            {(replay.solved.value ? t.why : t.whyLater)
              .split('`')
              .map((part, k) => (k % 2 === 0 ? part : <code key={k}>{part}</code>))}
          </p>
          <ReplayPlayer replay={replay} cells={notebook.cells.length} />
        </>
      )}
    </dialog>
  );
}

/** Keys that no control in it wants. @returns whether the key meant something */
function actOn(replay: SharedArrayReplay, event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  const { target } = event;
  if (target instanceof HTMLInputElement) return false;
  if (event.key === ' ') {
    if (target instanceof HTMLButtonElement) return false;
    replay.toggle();
  } else if (event.key === 'ArrowRight') replay.stepBy(1);
  else if (event.key === 'ArrowLeft') replay.stepBy(-1);
  else if (event.key === 'Home') replay.stepBy(-Infinity);
  else if (event.key === 'End') replay.stepBy(Infinity);
  else if (event.key === 'PageDown') replay.toEndOfCell();
  else return false;
  return true;
}
