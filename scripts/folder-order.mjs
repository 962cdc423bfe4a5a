// The folders of the renderer in their order: each imports only those before it. The linter keeps to it
// (`oxlint.config.mjs`), and `src/walls.test.ts` sees that it does.

const panels = [
  'arithmetic',
  'code',
  'comparison',
  'controls',
  'exchange',
  'export',
  'glossary',
  'help',
  'key-list',
  'lesson-editor',
  'lesson-panel',
  'present',
  'race',
  'palette',
  'runs',
  'set-ups',
  'settings',
  'shared-array',
  'sheet',
  'steps',
  'workspace',
];

/** What a panel needs, and the panels: they know a view by its type. */
export const viewOfPanels = ['panel', ...panels];

/** Those that take a view from its catalogue; the others are handed one. */
export const choosers = ['workspace', 'export', 'sheet'];

/** Folders beside each other do not know each other, but panels, of which one may hold another. */
const order = [
  ['model'],
  ['drawing'],
  ['lessons'],
  ['arrangement'],
  ['commands', 'sound', 'speech', 'views'],
  ['panel'],
  panels,
  ['app'],
];

export const folders = order.flat();

/** @param {string} folder */
const rank = (folder) => order.findIndex((beside) => beside.includes(folder));

/** What a folder's files may not import, of the folders of the renderer. @param {string} folder */
export const closedTo = (folder) =>
  folders.filter(
    (other) =>
      other !== folder &&
      (rank(other) > rank(folder) || (rank(other) === rank(folder) && !panels.includes(folder))),
  );
