// The linter's rules. The walls of the renderer are made from the one order of its folders.
import { choosers, closedTo, folders, viewOfPanels } from './scripts/folder-order.mjs';

const noElectron = { group: ['electron', 'electron/**'], message: 'Electron: main and preload.' };
const noThree = { group: ['three', 'three/**'], message: 'three: renderer/views/surface.' };
const noD3 = { group: ['d3', 'd3-*'], message: 'd3: renderer.' };

/**
 * @param {readonly string[]} files
 * @param {readonly object[]} patterns
 */
const closed = (files, ...patterns) => ({
  files,
  rules: { 'eslint/no-restricted-imports': ['error', { patterns }] },
});

/** @param {string} what */
const coreHasNo = (what) => (/** @type {string} */ name) => ({
  name,
  message: `The core has no ${what}.`,
});

const textAsText = ['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
  property,
  message: 'Text goes in as text.',
}));

/** @param {string} folder */
const foldersBehind = (folder) =>
  closedTo(folder).length === 0
    ? []
    : [
        {
          regex: `^(\\.\\./)+(${closedTo(folder).join('|')})(/|$)`,
          message: `${folder} does not know what is behind or beside it in scripts/folder-order.mjs.`,
        },
      ];

/** @param {string} folder */
const viewsByType = (folder) =>
  viewOfPanels.includes(folder)
    ? [
        {
          group: choosers.includes(folder)
            ? ['**/views/**', '!**/views/charts']
            : ['**/views', '**/views/**'],
          message:
            'Panels know a view by its type; views and views/charts are chosen from in workspace, export and sheet.',
          allowTypeImports: true,
        },
      ]
    : [];

const walls = [
  ...folders.map((folder) =>
    closed(
      [`src/renderer/${folder}/**`],
      noElectron,
      noThree,
      ...foldersBehind(folder),
      ...viewsByType(folder),
    ),
  ),
  closed(['src/renderer/views/surface/**'], noElectron, ...foldersBehind('views')),
];

export default {
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise'],
  options: {
    typeAware: true,
    denyWarnings: true,
    reportUnusedDisableDirectives: 'error',
  },
  ignorePatterns: ['out', 'dist', '.cache', 'test-results'],
  categories: {
    correctness: 'error',
    suspicious: 'error',
  },
  rules: {
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/await-thenable': 'error',
    'typescript/no-unnecessary-type-assertion': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/no-deprecated': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/consistent-type-imports': 'error',
    'eslint/eqeqeq': 'error',
    'eslint/no-var': 'error',
    'eslint/prefer-const': 'error',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/no-unassigned-import': 'off',
    'import/no-named-as-default-member': 'off',
    'import/default': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/no-generated-empty-object-type': 'off',
    'typescript/consistent-return': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/require-post-message-target-origin': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'eslint/no-shadow': 'off',
    'eslint/no-unmodified-loop-condition': 'off',
    'eslint/max-lines': [
      'error',
      {
        max: 300,
        skipBlankLines: true,
        skipComments: true,
      },
    ],
    'eslint/no-restricted-properties': ['error', ...textAsText],
  },
  overrides: [
    {
      files: ['src/renderer/no-electron-here.d.ts'],
      rules: {
        'unicorn/no-empty-file': 'off',
      },
    },
    {
      files: ['*.config.ts', '*.config.mjs', 'e2e/global-setup.ts'],
      rules: {
        'import/no-default-export': 'off',
      },
    },
    {
      files: ['e2e/**', 'bench/window/**'],
      rules: {
        'eslint/no-restricted-properties': [
          'error',
          ...textAsText,
          {
            property: 'waitForTimeout',
            message: 'Wait for what is to come: e2e/settled.ts.',
          },
        ],
        'eslint/no-restricted-imports': [
          'error',
          {
            paths: [
              {
                name: 'node:timers/promises',
                message: 'Wait for what is to come; time itself: e2e/meanwhile.ts.',
              },
            ],
          },
        ],
        'typescript/unbound-method': 'off',
      },
    },
    {
      files: ['e2e/meanwhile.ts'],
      rules: {
        'eslint/no-restricted-imports': 'off',
      },
    },
    closed(['src/**/*.ts', 'src/**/*.tsx'], noElectron, noThree, noD3),
    closed(['src/main/**', 'src/preload/**'], noThree, noD3),
    closed(['src/renderer/**'], noElectron, noThree),
    ...walls,
    {
      files: ['src/i18n/**/*.ts'],
      rules: {
        'eslint/max-lines': 'off',
      },
    },
    {
      files: ['src/core/**'],
      rules: {
        'eslint/no-restricted-globals': [
          'error',
          ...['Date', 'performance', 'setTimeout'].map(coreHasNo('clock')),
          ...['window', 'document'].map(coreHasNo('DOM')),
          coreHasNo('output')('console'),
          coreHasNo('Node')('process'),
        ],
        'eslint/no-restricted-properties': [
          'error',
          {
            object: 'Math',
            property: 'random',
            message: 'The core has no randomness.',
          },
        ],
      },
    },
  ],
};
