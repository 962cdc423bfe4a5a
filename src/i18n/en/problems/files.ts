// What is wrong with a file, a printer, or what should be kept.

import { briefName, excerpt } from '../../excerpt';
import type { ProblemTexts } from '../../problem-texts';

/** The system's word for what went wrong, as (ENOSPC); '' where there is none. */
const why = (system: string): string => (system === '' ? '' : ` (${system})`);

const leftOut = {
  bounds: 'the window where it last stood',
  settings: 'your settings',
  setUps: 'your list of set-ups',
  session: 'your last session',
  lesson: 'a lesson of your own',
  opened: 'what was opened last',
} as const;

export const fileProblems = {
  inFile: ({ file, why }, say) => `${briefName(file)}: ${say(why)}`,
  inFormula: ({ formula, why }, say) => `“${excerpt(formula)}”: ${say(why)}`,
  noSuchFile: 'There is no such file.',
  droppedNoFile: 'What was dropped is no file. Drop a file that Descent Lab has saved.',
  droppedSeveral: 'Several files were dropped at once. Drop one alone.',
  droppedFolder: 'This is a folder. Drop a file from it instead.',
  recentGone: ({ file }) =>
    `${briefName(file)} is no longer where it was, so it was taken off the list of recent files.`,
  unreadableFile: ({ system }) => `This file cannot be read${why(system)}.`,
  notOrdinaryFile: 'This is not an ordinary file, so it cannot be a Descent Lab session.',
  isLesson:
    'This is a lesson, which is opened in the window: start the lab with its name and no other option.',
  fileTooLarge: 'This is too large to be from Descent Lab.',
  notJson: 'This is not JSON and not a code, so Descent Lab cannot open it.',
  codeIncomplete: 'This code is incomplete: its end is missing. Copy all of it once more.',
  codeDamaged: 'This code was changed on its way: its check sum does not fit. Copy it once more.',
  codeTooLong: 'This code is too long: at most 100,000 characters. Send the file instead.',
  codeTooLarge: 'What this code holds is too large to be from Descent Lab: more than 1 MB.',
  newerCode: ({ version }) =>
    `This code comes from a newer Descent Lab (version ${version} of codes); this one reads version 1.`,
  noSuchFolder: ({ folder }) => `There is no folder ${briefName(folder)} to write into.`,
  unwritableFile: ({ file, system }) =>
    `${briefName(file)} could not be written${why(system)}. Choose another place.`,
  notOrdinaryPlace: ({ file }) =>
    `${briefName(file)} could not be written: no ordinary file stands there. Choose another place.`,
  writesOverSource: ({ file }) =>
    `${briefName(file)} is the file that the run is read from. Choose another name.`,
  notKept: ({ system }) =>
    `Your changes cannot be kept for the next start${why(system)}. To be safe, save them to a file.`,
  setUpsNotKept: ({ system }) =>
    `The list of set-ups cannot be kept for the next start${why(system)}. To be safe, save it to a file.`,
  setUpsLost: ({ file }) =>
    file === null
      ? 'Your list of set-ups could not be read. The list is empty.'
      : `Your list of set-ups could not be read; it is kept as ${file}. The list is empty.`,
  lastSessionLost: ({ file }) =>
    file === null
      ? 'What you left last time could not be read. The lab begins anew.'
      : `What you left last time could not be read; it is kept as ${file}. The lab begins anew.`,
  settingsLost: ({ file }) =>
    file === null
      ? 'Your settings could not be read. They are as they were at first.'
      : `Your settings could not be read; they are kept as ${file}. They are as they were at first.`,
  settingsNotKept: ({ system }) =>
    `Your settings cannot be kept for the next start${why(system)}. They hold until you leave.`,
  lessonLost: ({ file, why }, say) =>
    file === null ? say(why) : `${say(why)} It is kept as ${file} and is not listed.`,
  lessonNotKept: ({ system }) =>
    `This lesson cannot be kept for the next start${why(system)}. It is listed until you leave.`,
  tooManyLessons: ({ most }) =>
    `There are ${most} lessons of your own already. Remove one, then open this again.`,
  leftOut: ({ kinds }) =>
    `The lab stopped while it was opening ${kinds.map((kind) => leftOut[kind]).join(', ')}; that was left out and is kept aside.`,
  notPrinted: ({ reason }) =>
    `Nothing was printed: ${reason === '' ? 'the printer gave no reason' : reason}.`,
  notCopied: ({ system }) =>
    `Nothing was copied, because the browser does not allow it here${why(system)}. Click in the window and try again.`,
  noFullScreen: ({ system }) =>
    `The browser does not allow full screen here${why(system)}. Its own menu may have it.`,
} satisfies Partial<ProblemTexts>;
