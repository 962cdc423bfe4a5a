// The palette: everything that can be done or chosen, found by a few letters of its name.

import './palette.css';
import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useLab } from '../panel/lab-context';
import { entriesOf } from './entries';
import type { Entry } from './entry';
import { optionId, PaletteList } from './palette-list';
import { ranked } from './rank';

const LIST_ID = 'palette-list';
/** As many entries as a page key moves by. */
const PAGE = 6;

export function Palette() {
  const { lab } = useLab();
  return lab.looks.palette.value ? <OpenPalette /> : null;
}

function OpenPalette() {
  const bench = useLab();
  const { lab } = bench;
  const dialog = useRef<HTMLDialogElement>(null);
  const typed = useSignal('');
  const at = useSignal(0);
  const offered = useComputed(() => entriesOf(bench));
  const entries = useComputed(() => {
    const wanted = typed.value.trim();
    return wanted === ''
      ? offered.value.filter(({ onlySought }) => !onlySought)
      : ranked(offered.value, wanted);
  });
  const { palette: t, commands } = lab.texts.value;
  const active = entries.value[at.value];

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed before it goes, so that the focus returns to where it was.
    return () => element?.close();
  }, []);

  const close = () => lab.looks.set({ palette: false });
  /** Closed first: what the entry does may want the focus that comes back. */
  const choose = ({ run }: Entry) => {
    dialog.current?.close();
    close();
    run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter may end a syllable of Korean: it comes again.
    if (event.isComposing) return;
    const to = moved(event.key, at.value, entries.value.length);
    if (to !== null) at.value = to;
    else if (event.key !== 'Enter') return;
    else if (active) choose(active);
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      class="palette"
      aria-label={commands.palette.label}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClose={() => {
        // Told late: it may be gone, and another open.
        if (dialog.current) close();
      }}
      onClick={(event) => {
        // Its backdrop belongs to it.
        if (event.target === dialog.current) close();
      }}
    >
      <input
        type="text"
        role="combobox"
        data-name="Find a command"
        aria-label={commands.palette.label}
        aria-autocomplete="list"
        aria-expanded={entries.value.length > 0}
        aria-controls={LIST_ID}
        {...(active ? { 'aria-activedescendant': optionId(active) } : {})}
        placeholder={t.ask}
        title={commands.palette.hint}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          at.value = 0;
        }}
        onKeyDown={onKeyDown}
      />
      <p class={entries.value.length > 0 ? 'unseen' : 'palette-nothing'} role="status">
        {entries.value.length === 0 ? t.nothing : typed.value && t.found(entries.value.length)}
      </p>
      <PaletteList
        id={LIST_ID}
        entries={entries.value}
        active={active}
        onActive={(index) => (at.value = index)}
        onChoose={choose}
      />
    </dialog>
  );
}

/** Where a key leads in the list, round its ends by arrows; null for a key of the field. */
function moved(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  if (key === 'PageDown') return Math.min(at + PAGE, count - 1);
  if (key === 'PageUp') return Math.max(at - PAGE, 0);
  return null;
}
