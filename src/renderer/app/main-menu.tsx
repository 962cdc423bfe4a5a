// What is asked for now and then, each with its words: behind one button, in any window.

import './main-menu.css';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useLab } from '../panel/lab-context';
import { ThemeMenu } from './theme-menu';

interface Props {
  /** What the bar has no room for. */
  readonly children?: ComponentChildren;
}

export function MainMenu({ children }: Props) {
  const { lab, commands } = useLab();
  const texts = lab.texts.value;
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const close = () => sheet.current?.hidePopover();
  const entries = [
    { text: texts.commands.sharedArray.label, run: commands.sharedArray },
    { text: texts.commands.code.label, run: commands.code },
    { text: texts.commands.glossary.label, run: commands.glossary },
    { text: texts.commands.settings.label, run: commands.settings },
  ];
  return (
    <>
      <button type="button" class="menu-button" popovertarget={id}>
        {texts.screen.menu}
      </button>
      <div
        class="main-menu"
        id={id}
        ref={sheet}
        popover="auto"
        role="group"
        aria-label={texts.screen.menu}
      >
        {children}
        {entries.map(({ text, run }) => (
          <button
            key={text}
            type="button"
            onClick={() => {
              close();
              run();
            }}
          >
            {text}
          </button>
        ))}
        <ThemeMenu />
      </div>
    </>
  );
}
