// Going through the run.

import type { Command, CommandSources } from './command';

export function runCommands({ lab: { playback } }: CommandSources) {
  return {
    playPause: { run: () => playback.toggle() },
    stepBack: { run: () => playback.stepBy(-1) },
    stepForward: { run: () => playback.stepBy(1) },
    firstStep: { run: () => playback.seek(0) },
    lastStep: { run: () => playback.seek(playback.last.peek()) },
    restart: { run: () => playback.restart() },
  } satisfies Record<string, Command>;
}
