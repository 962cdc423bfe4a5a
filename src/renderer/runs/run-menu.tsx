// What can be done to one run of the list, in words, with the keys that do the same in its row.

import './run-menu.css';
import { useId, useRef, useState } from 'preact/hooks';
import { pressText } from '../../shared/commands/key-text';
import { fill } from '../../i18n/fill';
import { thisPlatform } from '../commands/keys';
import { duplicateRun, moveRun, removeRun, toggleRun } from '../model/run-list';
import { useLab } from '../panel/lab-context';
import { stepThrough } from './step-through';

interface Props {
  readonly style: number;
  readonly name: string;
}

export function RunMenu({ style, name }: Props) {
  const { lab, notices } = useLab();
  const { commands: words, names, runs: t } = lab.texts.value;
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const hidden = lab.runs.value.some((each) => each.style === style && each.run.hidden);
  const entries = [
    { name: words.renameRun.label, key: 'F2', act: () => lab.looks.set({ renamedRun: style }) },
    { name: words.duplicateRun.label, act: () => duplicateRun(lab, notices, style) },
    { name: hidden ? t.show : words.hideRun.label, key: 'H', act: () => toggleRun(lab, style) },
    { name: words.moveRunUp.label, key: 'Alt+Up', act: () => moveRun(lab, style, -1) },
    { name: words.moveRunDown.label, key: 'Alt+Down', act: () => moveRun(lab, style, 1) },
    { name: words.removeRun.label, key: 'Delete', act: () => removeRun(lab, style) },
  ];
  return (
    <>
      <button
        type="button"
        class="run-more"
        aria-label={fill(names.runs.menu, { name })}
        title={t.menu}
        popovertarget={id}
        style={{ anchorName: `--run-${style}` }}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <div
        class="run-menu"
        id={id}
        ref={sheet}
        popover="auto"
        style={{ positionAnchor: `--run-${style}` }}
        role="group"
        aria-label={fill(names.runs.menu, { name })}
        onToggle={(event) => setOpen(event.newState === 'open')}
        onKeyDown={stepThrough}
      >
        {open &&
          entries.map(({ name: entry, key, act }) => (
            <button
              key={entry}
              type="button"
              onClick={() => {
                sheet.current?.hidePopover();
                act();
              }}
            >
              <span>{entry}</span>
              {key !== undefined && <kbd>{pressText(key, thisPlatform())}</kbd>}
            </button>
          ))}
      </div>
    </>
  );
}
