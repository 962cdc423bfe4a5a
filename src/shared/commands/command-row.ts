// What a row of the registry says of a command.

/**
 * What is pressed: modifiers in the order Mod, Ctrl, Alt, Shift, then the key. `Mod` is Ctrl, and
 * Command on a Mac. Letters and digits stand for their place on the keyboard, whatever the layout.
 */
type Press = string;

export interface KeyBinding {
  readonly press: Press;
  /** On a Mac, where its users know another. */
  readonly mac?: Press;
  /**
   * `menu`: the native menu takes it; `anywhere`: the page does, whatever has the focus; `page`: the
   * page does when no control wants it (arrows move a slider, letters are typed); `unlessTyping`: the
   * page does but in a box of text, whose own history is meant there, and the menu where that is empty.
   */
  readonly where: 'menu' | 'anywhere' | 'page' | 'unlessTyping';
  /**
   * Left out: always. With a lesson on the projector a clicker walks the lesson, else the run; digits
   * open set-ups, and where there are none choose the presets of lr.
   */
  readonly only?:
    'presenting' | 'presentingLesson' | 'presentingLab' | 'presentingSetUps' | 'presentingPresets';
}

/** The menus in their order; commands of the last two groups have no menu of their own. */
export const commandGroups = [
  'file',
  'edit',
  'view',
  'run',
  'compare',
  'help',
  'present',
  'lesson',
] as const;
export type CommandGroup = (typeof commandGroups)[number];

export interface CommandRow {
  readonly id: string;
  readonly group: CommandGroup;
  /** The first is the one that menus and tooltips show. */
  readonly keys: readonly KeyBinding[];
  /** Its place in the menu of its group: between which lines, and the letter that opens it with Alt. */
  readonly menu?: { readonly part: number; readonly letter: string };
}
