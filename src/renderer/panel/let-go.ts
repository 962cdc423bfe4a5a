// What was used with the mouse lets go of the keyboard, and so does a field after Enter: the next key
// is the run's, the presets' or the clicker's, and not the slider's that was dragged before. Who uses
// keys keeps the focus.

/** A dialog's own keys stay with it, and Enter sends an answer. */
const TYPED = ':is(input[type="text"], textarea):not(dialog *, form.choices *)';
/** Those of a task: elsewhere in the window Enter may be a new line. */
export const OF_TASK = '.card-controls input[type="text"]';

/** @returns a function that ends it */
export function letGoOfKeys(): () => void {
  const letGo = () => {
    const element = document.activeElement;
    if (element instanceof HTMLElement && !element.matches(':focus-visible')) element.blur();
  };
  const onPointerUp = ({ target }: PointerEvent) => {
    // A menu is still open.
    if (!(target instanceof Element && target.closest('select'))) letGo();
  };
  addEventListener('pointerup', onPointerUp);
  addEventListener('change', letGo);
  const end = letGoAfterTyping(TYPED);
  return () => {
    removeEventListener('pointerup', onPointerUp);
    removeEventListener('change', letGo);
    end();
  };
}

/**
 * For fields alone.
 *
 * @param fields the selector of these
 * @returns a function that ends it
 */
export function letGoAfterTyping(fields: string): () => void {
  const onKey = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (!(target instanceof HTMLElement) || !target.matches(fields)) return;
    if (key !== 'Enter' && key !== 'Escape') return;
    // What is wrong stays open to be mended.
    if (key === 'Enter' && target.matches('[aria-invalid="true"]')) return;
    event.preventDefault();
    target.blur();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}
