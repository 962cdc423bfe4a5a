// Runs beside each other: keeping one, going from one to the next, and the ready-made sets.

import { computed } from '@preact/signals-core';
import { currentPresets } from '../model/lr-presets';
import {
  activateNext,
  compareSet,
  duplicateRun,
  keepOneRun,
  moveRun,
  pinRun,
  removeRun,
  toggleRun,
} from '../model/run-list';
import { runSets } from '../model/run-sets';
import type { RunSet, RunSetId } from '../model/run-sets/run-set';
import type { Command, CommandSources } from './command';

export function compareCommands({ lab, notices, core }: CommandSources) {
  const several = computed(() => lab.runs.value.length > 1);
  const active = () => lab.session.peek().style;
  /** Where there is one run it says so: menus of the system offer everything always. */
  const ofSeveral = (run: () => void): Command => ({
    run: () => {
      if (several.peek()) run();
      else notices.refuse((t) => t.runs.alone);
    },
    enabled: several,
  });
  const sets = Object.fromEntries(runSets.map((set) => [set.id, setCommand(set)])) as Record<
    RunSetId,
    Command
  >;
  return {
    ...sets,
    pinRun: { run: () => pinRun(lab, notices) },
    duplicateRun: { run: () => duplicateRun(lab, notices, active()) },
    nextRun: ofSeveral(() => activateNext(lab, 1)),
    previousRun: ofSeveral(() => activateNext(lab, -1)),
    renameRun: ofSeveral(() => lab.looks.set({ renamedRun: active() })),
    hideRun: ofSeveral(() => toggleRun(lab, active())),
    moveRunUp: ofSeveral(() => moveRun(lab, active(), -1)),
    moveRunDown: ofSeveral(() => moveRun(lab, active(), 1)),
    removeRun: ofSeveral(() => removeRun(lab, active())),
    stopComparing: ofSeveral(() => keepOneRun(lab)),
  } satisfies Record<string, Command>;

  function setCommand({ obstacle, compare }: RunSet): Command {
    const obstacleNow = () =>
      obstacle?.({ session: lab.session.value, presets: currentPresets(lab) }) ?? null;
    return {
      run: () => {
        const why = obstacleNow();
        if (why !== null) notices.refuse((t) => t.runs.obstacles[why]);
        else void compareSet(lab, notices, core, compare);
      },
      enabled: computed(() => obstacleNow() === null),
    };
  }
}
