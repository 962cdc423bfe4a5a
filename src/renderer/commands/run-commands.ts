// Going through the run.

import { nextSpeed } from '../../shared/settings/settings';
import { isCovered } from '../model/looks';
import { chooseSpeed } from '../model/operations';
import type { Command, CommandSources } from './command';

export function runCommands({ lab, notices, sound }: CommandSources) {
  const { playback, settings } = lab;
  const changeSpeed = (direction: 1 | -1) => () =>
    chooseSpeed(lab, nextSpeed(playback.speed.peek(), direction));
  return {
    playPause: { run: () => playback.toggle() },
    stepBack: { run: () => playback.stepBy(-1) },
    stepForward: { run: () => playback.stepBy(1) },
    firstStep: { run: () => playback.seek(0) },
    lastStep: { run: () => playback.seek(playback.last.peek()) },
    restart: { run: () => playback.restart() },
    slower: { run: changeSpeed(-1) },
    faster: { run: changeSpeed(1) },
    playSound: {
      run: () => {
        // How it goes on can be heard, too.
        if (isCovered(lab.looks, 'path')) notices.tell((texts) => texts.lesson.predictFirst);
        else if (settings.now.peek().sound) sound.playRun();
        else notices.tell((texts) => texts.notice.soundIsOff);
      },
    },
  } satisfies Record<string, Command>;
}
