// What a start says of the machine, of its line, and of the picture it was to write.

import { excerpt } from '../../excerpt';
import type { ProblemTexts } from '../../problem-texts';

export const launchProblems = {
  noDisplay: 'There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.',
  deadDisplay: ({ display }) =>
    `There is no display to open a window on: nothing answers at DISPLAY “${excerpt(display)}”.`,
  unwritableFolder: ({ path, system }) =>
    `The lab's own folder cannot be written${system === '' ? '' : ` (${system})`}: ${path}. Make room or give leave to write there, or name another with --user-data-dir=FOLDER.`,
  foreignLock: ({ path }) =>
    `The lab cannot start because of something that it did not put there: ${path}. Remove it and start again.`,
  leftToChromium: ({ name }) =>
    `“${excerpt(name)}” is no option of the lab; it is left to Chromium.`,
  pictureStuck: 'No picture was written: the page did not finish drawing.',
  surfaceHasNoLines:
    'The surface is made of pixels and cannot be an SVG. Ask for another view, or for a PNG.',
  pictureTooLarge:
    'The picture has more pixels than there is memory for: choose a lower sharpness.',
  runChanged: 'The run was changed before it was computed, so it cannot be shown: start again.',
  pageMissing:
    'No page was written: the lab’s one file, descent-lab.html, is not beside it. “npm run web” makes it.',
  pictureGone: 'No picture was written: the page stopped.',
  noEncoder: ({ kind }) =>
    `No film was made: this computer has no encoder for ${kind.toUpperCase()} that works. GIF needs none.`,
  longFilm: ({ most }) =>
    `No film was made: it would have more than ${most} pictures. Take fewer steps or a higher speed.`,
} satisfies Partial<ProblemTexts>;
