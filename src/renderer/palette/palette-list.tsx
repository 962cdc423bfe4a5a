// The entries that answer, in the language shown: name, hint, group and key.

import { useEffect, useRef } from 'preact/hooks';
import { useLab } from '../panel/lab-context';
import type { Entry } from './entry';

export const optionId = ({ id }: Entry): string => `palette-${id}`;

interface PaletteListProps {
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly active: Entry | undefined;
  readonly onActive: (index: number) => void;
  readonly onChoose: (entry: Entry) => void;
}

export function PaletteList({ id, entries, active, onActive, onChoose }: PaletteListProps) {
  const { lab } = useLab();
  const list = useRef<HTMLUListElement>(null);
  const language = lab.language.value;
  const { commands, palette: t } = lab.texts.value;
  const shown = active && optionId(active);

  useEffect(() => {
    if (shown)
      list.current?.querySelector(`#${CSS.escape(shown)}`)?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  return (
    <ul ref={list} id={id} class="palette-list" role="listbox" aria-label={commands.palette.label}>
      {entries.map((entry, index) => (
        <li
          key={entry.id}
          id={optionId(entry)}
          role="option"
          aria-selected={entry === active}
          // A list that scrolls under a resting pointer is not pointed at.
          onPointerMove={() => onActive(index)}
          onClick={() => onChoose(entry)}
        >
          <span class="palette-name">
            {entry.name[language]}
            {entry.chosen && (
              <>
                {' '}
                <span class="palette-chosen" role="img" aria-label={t.chosen}>
                  ✓
                </span>
              </>
            )}
          </span>{' '}
          <span class="palette-group soft">{entry.group[language]}</span>{' '}
          {entry.key && <kbd>{entry.key}</kbd>}{' '}
          {entry.hint && <span class="palette-hint soft">{entry.hint[language]}</span>}
        </li>
      ))}
    </ul>
  );
}
