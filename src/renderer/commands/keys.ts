// The keys of the window, from the registry. A key belongs to the control that has the focus first:
// arrows move a slider, Space presses a button, letters are typed. What is left comes here.

import { pressOn, type Platform } from '../../shared/commands/key-text';
import type { Edition } from '../../shared/editions';
import type { KeyBinding } from '../../shared/commands/command-row';
import { commandRows, type CommandId } from '../../shared/commands/registry';
import { isTextBox } from '../model/files/is-text-box';
import type { Commands } from './commands';

const TYPES_OR_SLIDES =
  'input, select, textarea, [role="slider"], [role="application"], [contenteditable]';
const PRESSES = 'button, a[href], summary';

/** What the focused control does with keys itself: text is typed into it, it takes others, Space alone,
 *  or nothing. While a dialog is to be answered first, all of them are its own. */
export type FocusWants = 'dialog' | 'text' | 'keys' | 'space' | 'nothing';

function focusWants(target: EventTarget | null): FocusWants {
  if (document.querySelector('dialog:modal')) return 'dialog';
  if (!(target instanceof Element)) return 'nothing';
  if (isTextBox(target)) return 'text';
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

/** What is done just now. */
export interface Occasion {
  readonly presenting: boolean;
  /** Whether a lesson is open. */
  readonly lesson: boolean;
  /** Whether there are set-ups. */
  readonly setUps: boolean;
}

/** Where a key is pressed: which command it means depends on it. */
interface KeyContext extends Occasion {
  readonly focus: FocusWants;
  readonly platform: Platform;
}

/** The command for a key, or null. */
export function commandFor(key: Key, context: KeyContext): CommandId | null {
  if (key.defaultPrevented || key.isComposing) return null;
  const press = pressOf(key, context.platform);
  const meant = commandRows.find(({ keys }) =>
    keys.some(
      (binding: KeyBinding) =>
        pressOn(binding, context.platform) === press && applies(binding, press, context),
    ),
  );
  return meant?.id ?? null;
}

/** The command for a key that a native menu takes, where there is one. */
export function menuCommandFor(key: Key, platform: Platform): CommandId | null {
  if (key.isComposing) return null;
  const press = pressOf(key, platform);
  const meant = commandRows.find(({ keys }) =>
    keys.some(
      (binding: KeyBinding) => binding.where === 'menu' && pressOn(binding, platform) === press,
    ),
  );
  return meant?.id ?? null;
}

/** Whether a key is meant for it. */
export function isFor({ only }: KeyBinding, { presenting, lesson, setUps }: Occasion): boolean {
  if (!only) return true;
  const holds = {
    presenting: true,
    presentingLesson: lesson,
    presentingLab: !lesson,
    presentingSetUps: setUps,
    presentingPresets: !setUps,
  };
  return presenting && holds[only];
}

function applies(binding: KeyBinding, press: string, context: KeyContext): boolean {
  if (!isFor(binding, context)) return false;
  const { where } = binding;
  if (where === 'page') {
    return context.focus === 'nothing' || (context.focus === 'space' && press !== 'Space');
  }
  if (where === 'unlessTyping') return context.focus !== 'text' && context.focus !== 'dialog';
  return where === 'anywhere';
}

/** A key as the registry writes it. */
function pressOf(key: Key, platform: Platform): string {
  const name = nameOf(key);
  const [mod, ctrl] = platform === 'mac' ? [key.metaKey, key.ctrlKey] : [key.ctrlKey, key.metaKey];
  // Which keys make these signs differs between layouts.
  const shift = key.shiftKey && name !== '?' && name !== 'Plus';
  const held = { Mod: mod, Ctrl: ctrl, Alt: key.altKey, Shift: shift };
  return [...Object.keys(held).filter((each) => held[each as keyof typeof held]), name].join('+');
}

const signNames: Readonly<Record<string, string>> = {
  ' ': 'Space',
  '+': 'Plus',
  '-': 'Minus',
  '.': 'Period',
  '[': 'BracketLeft',
  ']': 'BracketRight',
};

/** Letters and digits by their place, so that R restarts under a Korean layout and with Alt too. */
function nameOf({ key, code, shiftKey }: Key): string {
  if (key === '?' || (code === 'Slash' && shiftKey)) return '?';
  const place = /^(?:Key|Digit)(.)$/.exec(code)?.[1];
  return place ?? signNames[key] ?? key.replace(/^Arrow/, '');
}

/** Macs have a Command key; the name of the browser says so without asking anyone. */
export const thisPlatform = (): Platform => (/Mac/.test(navigator.userAgent) ? 'mac' : 'other');

/** @param edition in a browser, which has no menu of the lab, the page takes the keys of the menu too */
export function listenToKeys(
  commands: Commands,
  edition: Edition,
  shown: () => Occasion,
): () => void {
  const platform = thisPlatform();
  /** As a native menu does: whatever has the focus, a dialog included. */
  const onMenuKey = (event: KeyboardEvent) => {
    const id = menuCommandFor(event, platform);
    if (!id) return;
    event.preventDefault();
    commands[id]();
  };
  const onKey = (event: KeyboardEvent) => {
    // What lies over the window closes first, and by itself.
    if (event.key === 'Escape' && document.querySelector(':popover-open, dialog:modal')) return;
    const id = commandFor(event, {
      focus: focusWants(event.target),
      ...shown(),
      platform,
    });
    if (!id) return;
    event.preventDefault();
    commands[id]();
  };
  addEventListener('keydown', onKey);
  if (edition !== 'app') addEventListener('keydown', onMenuKey, true);
  return () => {
    removeEventListener('keydown', onKey);
    removeEventListener('keydown', onMenuKey, true);
  };
}
