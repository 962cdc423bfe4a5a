// Files, codes and what else comes in and leaves as text.

export const fileTexts = {
  files: {
    recent: 'Open recent',
    clearRecent: 'Clear the list',
    /** What a file of the list is called at first. */
    setUps: 'set-ups',
    drop: 'Drop the file here to open it',
    openedPasted: 'Opened what was pasted. Undo brings back what was there before.',
    copiedText: 'Copied as text.',
    copiedCode: 'Copied as a code. Pasted into Descent Lab, it opens this session.',
  },
  share: {
    title: 'QR code',
    what: 'What the code holds',
    shown: 'What you see',
    all: (count: number) => `All set-ups (${count})`,
    more: (count: number) => `and ${count} more`,
    contents: 'It holds',
    runs: (names: readonly string[]) => `${names.length} runs: ${names.join(' · ')}`,
    /** The name of the picture. */
    holds: (contents: readonly string[]) => `QR code that holds: ${contents.join('; ')}`,
    asCode: {
      how: 'A camera shows it as text. Pasted into Descent Lab on any computer, it opens exactly this.',
      letters: 'The same as letters',
      copy: 'Copy as code',
    },
    /** Of the site, which has an address. */
    link: {
      how: 'A camera opens this site with exactly this in it. So does the link, wherever it is sent.',
      letters: 'The same as a link',
      copy: 'Copy link',
    },
    copied: 'Copied.',
    tooLarge: 'This is too much for a QR code that a camera could read. Send the letters instead.',
  },
  paste: {
    title: 'Open from text',
    what: 'Paste a code, a link, or the text of a file.',
    undo: 'Undo brings back what is there now.',
    open: 'Open',
  },
  /** Asked before set-ups are closed that were changed and not saved. */
  unsaved: {
    message: 'Save the changes to your set-ups?',
    detail: 'They were changed since they were last saved to a file.',
    save: 'Save…',
    discard: 'Don’t save',
    cancel: 'Cancel',
  },
};
