// One click, and a few runs stand beside each other: the sets of the catalogue behind one button. What
// cannot be had just now says why.

import './run-menu.css';
import { useId, useRef } from 'preact/hooks';
import { runSets } from '../model/run-sets';
import type { RunSet } from '../model/run-sets/run-set';
import { currentPresets } from '../model/lr-presets';
import { useLab } from '../panel/lab-context';
import { stepThrough } from './step-through';

export function CompareMenu() {
  const { lab, commands } = useLab();
  const { commands: words, commandGroups, runs: t } = lab.texts.value;
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const given = { session: lab.session.value, presets: currentPresets(lab) };
  const obstacleOf = ({ obstacle }: RunSet) => obstacle?.(given) ?? null;
  const several = lab.runs.value.length > 1;
  const run = (command: RunSet['id'] | 'stopComparing') => {
    sheet.current?.hidePopover();
    button.current?.focus();
    commands[command]();
  };
  return (
    <>
      <button
        type="button"
        ref={button}
        data-name="Compare"
        title={t.compareHelp}
        class="compare-key"
        popovertarget={id}
      >
        {commandGroups.compare} <span aria-hidden="true">▾</span>
      </button>
      <div
        class="run-menu compare-menu"
        id={id}
        ref={sheet}
        popover="auto"
        role="group"
        aria-label={commandGroups.compare}
        onKeyDown={stepThrough}
      >
        {runSets.map((set) => {
          const obstacle = obstacleOf(set);
          const { label, hint } = words[set.id];
          return (
            <button
              key={set.id}
              type="button"
              aria-disabled={obstacle !== null}
              title={obstacle === null ? hint : t.obstacles[obstacle]}
              onClick={() => obstacle === null && run(set.id)}
            >
              <span>{label}</span>
              <small>{obstacle === null ? hint : t.obstacles[obstacle]}</small>
            </button>
          );
        })}
        {several && (
          <button
            type="button"
            class="apart"
            title={words.stopComparing.hint}
            onClick={() => run('stopComparing')}
          >
            <span>{words.stopComparing.label}</span>
          </button>
        )}
      </div>
    </>
  );
}
