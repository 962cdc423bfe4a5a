// What is asked for now and then, each with its words: behind one button, in any window.

import './main-menu.css';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { CommandId } from '../../shared/commands/registry';
import { commandTip } from '../panel/command-tip';
import { useLab } from '../panel/lab-context';

/** Where there is no menu of the system above the window. */
const ofFiles = ['open', 'save', 'savePage'] as const satisfies readonly CommandId[];

const entries = [
  'setUps',
  'courseMap',
  'sharedArray',
  'code',
  'glossary',
  'palette',
  'keys',
  'settings',
  'install',
] as const satisfies readonly CommandId[];

interface Props {
  /** What the bar has no room for. */
  readonly children?: ComponentChildren;
}

export function MainMenu({ children }: Props) {
  const { edition, lab, commands, commandStates } = useLab();
  // What this browser cannot do is not offered.
  const offered = edition === 'app' ? entries : [...ofFiles, ...entries];
  const shown = offered.filter((command) => commandStates[command].enabled?.value !== false);
  const { commands: words, help, screen } = lab.texts.value;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  /** The sheet goes; what is opened gives the focus back to the button. */
  const run = (command: CommandId) => {
    sheet.current?.hidePopover();
    button.current?.focus();
    commands[command]();
  };
  return (
    <>
      <button
        type="button"
        class="menu-button"
        data-name="Menu"
        ref={button}
        title={help.menu}
        popovertarget={id}
      >
        {screen.menu}
      </button>
      <div
        class="main-menu"
        id={id}
        ref={sheet}
        popover="auto"
        role="group"
        aria-label={screen.menu}
      >
        {children}
        {shown.map((command) => (
          <button
            key={command}
            type="button"
            title={commandTip(lab, command)}
            onClick={() => run(command)}
          >
            {words[command].label}
          </button>
        ))}
      </div>
    </>
  );
}
