// The one sentence of help of the control that a person reached by Tab, or rests a finger on. The mouse
// gets the same sentence from the browser, as the title of the control; where that would lie over a
// picture, the sentence is in `data-help`.

import './focus-help.css';
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { onLongPress } from '../drawing/touch/long-press';

interface Help {
  readonly text: string;
  readonly control: DOMRect;
}

/** Where a finger that rests means the text itself. */
const TYPED = 'input[type="text"], textarea';

/** From the control and from the window's edge, px. */
const GAP = 6;

export function FocusHelp() {
  const help = useSignal<Help | null>(null);
  const bubble = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    /** Whether the key pressed last moves the focus: a click or a shortcut needs no help. */
    let tabbed = false;
    const hide = () => (help.value = null);
    const onKey = (event: KeyboardEvent) => {
      tabbed = event.key === 'Tab';
      if (!tabbed) hide();
    };
    const onPointer = () => {
      tabbed = false;
      hide();
    };
    const onFocus = ({ target }: FocusEvent) => {
      const control = target instanceof Element ? target : null;
      const own = control instanceof HTMLElement ? control.dataset['help'] : undefined;
      const text = own ?? control?.closest<HTMLElement>('[title]')?.title;
      help.value =
        tabbed && control && text ? { text, control: control.getBoundingClientRect() } : null;
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('keydown', onKey, { capture: true, signal });
    document.addEventListener('pointerdown', onPointer, { capture: true, signal });
    document.addEventListener('focusin', onFocus, { signal });
    document.addEventListener('focusout', hide, { signal });
    const stopTouch = onLongPress((target) => {
      const control = target.closest<HTMLElement>('[title]');
      if (!control || control.title === '' || target.matches(TYPED)) return false;
      help.value = { text: control.title, control: control.getBoundingClientRect() };
      return true;
    });
    return () => {
      stopTouch();
      listening.abort();
    };
  }, []);

  useLayoutEffect(() => {
    if (help.value && bubble.current) place(bubble.current, help.value.control);
  }, [help.value]);

  return help.value ? (
    <p ref={bubble} class="focus-help" popover="manual" aria-hidden="true">
      {help.value.text}
    </p>
  ) : null;
}

/** Under the control, or above it where the window ends; never over it, but over any dialog. */
function place(bubble: HTMLElement, control: DOMRect): void {
  bubble.showPopover();
  const { width, height } = bubble.getBoundingClientRect();
  const below = control.bottom + GAP;
  const fits = below + height + GAP <= window.innerHeight;
  const left = Math.min(control.left, window.innerWidth - width - GAP);
  bubble.style.left = `${Math.max(GAP, left)}px`;
  bubble.style.top = `${fits ? below : control.top - GAP - height}px`;
}
