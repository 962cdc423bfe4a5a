// Going through the run.

import { computed } from '@preact/signals-core';
import { nextSpeed } from '../../shared/settings/settings';
import { isCovered } from '../model/looks';
import { chooseSpeed } from '../model/operations';
import type { Command, CommandSources } from './command';

export function runCommands({ lab, notices, sound }: CommandSources) {
  const { looks, playback, race, settings } = lab;
  const comparable = computed(
    () => race.several.value && lab.session.value.shown.includes('comparison'),
  );
  const changeSpeed = (direction: 1 | -1) => () =>
    chooseSpeed(lab, nextSpeed(playback.speed.peek(), direction));
  /** A clicker cannot say who arrives first: its press lets them run. */
  const onward = (move: () => void) => () => {
    if (race.stage.peek() === 'asked' && looks.presenter.peek()) race.start();
    else move();
  };
  return {
    playPause: { run: onward(() => playback.toggle()) },
    stepBack: { run: () => playback.stepBy(-1) },
    stepForward: { run: onward(() => playback.stepBy(1)) },
    firstStep: { run: () => playback.seek(0) },
    lastStep: { run: () => playback.seek(playback.last.peek()) },
    restart: { run: () => playback.restart() },
    race: {
      run: () => {
        // A question that is open comes first.
        if (race.stage.peek() === 'off' && isCovered(looks, 'path')) {
          notices.tell((texts) => texts.lesson.predictFirst);
        } else {
          looks.set({ comparison: false });
          race.begin();
        }
      },
      enabled: race.several,
    },
    comparison: {
      run: () => {
        const comparison = !looks.comparison.peek();
        // On a projector there is room for one of the two.
        if (comparison && looks.presenter.peek() && race.stage.peek() === 'over') race.close();
        looks.set({ comparison, tab: comparison ? 'comparison' : 'figure' });
      },
      enabled: comparable,
      pressed: looks.comparison,
    },
    slower: { run: changeSpeed(-1) },
    faster: { run: changeSpeed(1) },
    playSound: {
      run: () => {
        // How it goes on can be heard, too.
        if (isCovered(looks, 'path')) notices.tell((texts) => texts.lesson.predictFirst);
        else if (settings.now.peek().sound) sound.playRun();
        else notices.tell((texts) => texts.notice.soundIsOff);
      },
    },
  } satisfies Record<string, Command>;
}
