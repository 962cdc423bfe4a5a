// The keys of the window, in one table. A key belongs to the control that has the focus first:
// arrows move a slider, Space presses a button, letters are typed. What is left comes here.

import type { CommandId } from '../../shared/protocol/protocol';
import type { Commands, PageCommand } from './commands';

/** Single keys: only when no control wants them. */
const single: Record<string, CommandId | PageCommand> = {
  Space: 'playPause',
  ArrowLeft: 'stepBack',
  ArrowRight: 'stepForward',
  Home: 'firstStep',
  End: 'lastStep',
  KeyR: 'restart',
  KeyD: 'arithmetic',
  KeyM: 'sharedArray',
};

/** With Alt: the screen-reader-safe doubles (as in PhET), from anywhere. By code: Alt changes the letter on some layouts. */
const withAlt: Record<string, CommandId> = { KeyK: 'playPause', KeyR: 'restart' };

/** From anywhere; Ctrl and Command shortcuts come from the native menu. */
const anywhere: Record<string, CommandId> = { F5: 'presenter', F11: 'fullScreen' };

/** A clicker of a projector sends these: they step while presenting. */
const clicker: Record<string, CommandId> = { PageDown: 'stepForward', PageUp: 'stepBack' };

const TYPES_OR_SLIDES =
  'input, select, textarea, [role="slider"], [role="application"], [contenteditable]';
const PRESSES = 'button, a[href], summary';

/** What the focused control does with keys itself: everything, Space alone, or nothing. */
export type FocusWants = 'keys' | 'space' | 'nothing';

function focusWants(target: EventTarget | null): FocusWants {
  if (!(target instanceof Element)) return 'nothing';
  if (target.closest(TYPES_OR_SLIDES)) return 'keys';
  return target.closest(PRESSES) ? 'space' : 'nothing';
}

/** The parts of a KeyboardEvent that decide. */
export type Key = Pick<
  KeyboardEvent,
  | 'key'
  | 'code'
  | 'altKey'
  | 'ctrlKey'
  | 'metaKey'
  | 'shiftKey'
  | 'isComposing'
  | 'defaultPrevented'
>;

/** The command for a key, or null. */
export function commandFor(
  key: Key,
  focus: FocusWants,
  presenting: boolean,
): CommandId | PageCommand | null {
  if (key.defaultPrevented || key.isComposing || key.ctrlKey || key.metaKey) return null;
  if (key.altKey) return withAlt[key.code] ?? null;
  const everywhere = anywhere[key.key];
  if (everywhere) return everywhere;
  if (presenting && key.key === 'Escape') return 'presenter';
  if (focus === 'keys' || (focus === 'space' && key.key === ' ')) return null;
  if (presenting && clicker[key.key]) return clicker[key.key] ?? null;
  // By code, so that R restarts under a Korean keyboard layout too.
  return single[key.code] ?? null;
}

export function listenToKeys(commands: Commands, presenting: () => boolean): () => void {
  const onKey = (event: KeyboardEvent) => {
    const id = commandFor(event, focusWants(event.target), presenting());
    if (!id) return;
    event.preventDefault();
    commands[id]();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
