// Going through the run.

import type { Command, CommandSources } from './command';

export function runCommands({ lab, notices, sound }: CommandSources) {
  const { playback, settings } = lab;
  return {
    playPause: { run: () => playback.toggle() },
    stepBack: { run: () => playback.stepBy(-1) },
    stepForward: { run: () => playback.stepBy(1) },
    firstStep: { run: () => playback.seek(0) },
    lastStep: { run: () => playback.seek(playback.last.peek()) },
    restart: { run: () => playback.restart() },
    playSound: {
      run: () => {
        if (settings.now.peek().sound) sound.playRun();
        else notices.tell((texts) => texts.notice.soundIsOff);
      },
    },
  } satisfies Record<string, Command>;
}
