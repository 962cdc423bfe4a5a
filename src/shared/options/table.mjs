// Every option of every command line: of the lab (`npm start` and the app itself), of `trace`, of
// `export`, of the bench, of `npm run package`, of `npm run web` and of the soak. Plain JavaScript, because
// the scripts read it before anything is built.

/** @typedef {'lab' | 'trace' | 'export' | 'bench' | 'package' | 'web' | 'soak'} Program */

/**
 * @typedef {object} Option
 * @property {string | null} argument  what stands for the value in the help; null: there is none
 * @property {readonly Program[]} programs  those that take it
 * @property {true} [repeatable]  may stand more than once; the values are joined with commas
 */

/** What describes a run. @type {readonly ['lab', 'trace', 'export']} */
const run = ['lab', 'trace', 'export'];
/** What says how it is shown. @type {readonly ['lab', 'export']} */
const look = ['lab', 'export'];

/** In the order of the help. */
export const options = /** @type {const} @satisfies {Record<string, Option>} */ ({
  function: { argument: 'ID', programs: run },
  f: { argument: 'FORMULA', programs: run },
  net: { argument: null, programs: run },
  start: { argument: 'A,B', programs: run },
  lr: { argument: 'NUMBER', programs: run },
  steps: { argument: 'N', programs: run },
  optimizer: { argument: 'ID', programs: run },
  param: { argument: 'NAME=X', programs: run, repeatable: true },
  schedule: { argument: 'ID[:NAME=X,…]', programs: run },
  noise: { argument: 'SIGMA', programs: run },
  seed: { argument: 'N', programs: [...run, 'soak'] },
  gradient: { argument: 'KIND', programs: run },
  h: { argument: 'NUMBER', programs: run },
  sweep: { argument: 'lr=A:B:N', programs: ['trace'] },
  session: { argument: 'FILE', programs: run },
  compare: { argument: 'FILE', programs: ['trace'] },
  snapshot: { argument: 'FILE', programs: ['lab'] },
  export: { argument: 'FILE', programs: ['lab'] },
  out: { argument: 'FILE', programs: ['export'] },
  view: { argument: 'NAME', programs: look },
  scale: { argument: 'N', programs: look },
  answers: { argument: null, programs: look },
  language: { argument: 'NAME', programs: look },
  theme: { argument: 'NAME', programs: look },
  format: { argument: 'KIND', programs: ['trace'] },
  json: { argument: null, programs: ['bench'] },
  only: { argument: 'WORD', programs: ['bench', 'soak'] },
  arch: { argument: 'NAME', programs: ['package'] },
  serve: { argument: null, programs: ['web'] },
  port: { argument: 'N', programs: ['web'] },
  minutes: { argument: 'N', programs: ['soak'] },
  edition: { argument: 'NAME', programs: ['soak'] },
  until: { argument: 'N', programs: ['soak'] },
  help: { argument: null, programs: ['lab', 'trace', 'export', 'bench', 'package', 'web', 'soak'] },
});
