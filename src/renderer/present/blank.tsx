// A dark screen: the class looks at the teacher. Any key or click brings everything back.

import './blank.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLab } from '../panel/lab-context';

export function Blank() {
  return useLab().lab.looks.blank.value ? <DarkScreen /> : null;
}

/** Held down on the way to another key, they are none yet. */
const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta'];

function DarkScreen() {
  const { lab } = useLab();
  const dialog = useRef<HTMLDialogElement>(null);
  const { blank } = lab.texts.value.present;
  const comeBack = () => lab.looks.set({ blank: false });

  // At once, and not after the next frame: keys may come faster than frames.
  useLayoutEffect(() => {
    const element = dialog.current;
    const onKey = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      // The key that darkened the screen may be held a little longer.
      if (!event.repeat && !MODIFIERS.includes(event.key)) comeBack();
    };
    element?.showModal();
    // Before whatever else listens to keys: this one means nothing but light.
    addEventListener('keydown', onKey, { capture: true });
    return () => {
      removeEventListener('keydown', onKey, { capture: true });
      // Closed before it goes, so that the focus returns to where it was.
      element?.close();
    };
  }, []);

  return (
    <dialog ref={dialog} class="blank" aria-label={blank} onClick={comeBack} onCancel={comeBack}>
      <p class="unseen">{blank}</p>
    </dialog>
  );
}
