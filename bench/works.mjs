// What is measured, and against what: one entry a work. The first word of a peer says who runs it:
// `node` the built out/bench/index.js, `c` a file of peers/ once it is compiled, `python` a script
// there.
import { formulas } from './formulas.mjs';

/** @typedef {readonly ['node' | 'c' | 'python', string, ...string[]]} Peer */

/**
 * @typedef {object} Work
 * @property {string} name
 * @property {Peer} ours
 * @property {Readonly<Record<string, Peer>>} against
 * @property {number} items   how many of what `unit` counts one repetition is
 * @property {string} unit
 */

/** @type {readonly Work[]} */
export const works = [
  {
    name: 'descend, numerical gradient',
    ours: ['node', 'descend-numerical'],
    against: {
      "the notebook's numpy loop": ['python', 'notebook.py', 'descend'],
      'C -O3': ['c', 'descend.c', 'numerical'],
    },
    items: 100,
    unit: 'ns/step',
  },
  {
    name: 'descend, memory included',
    ours: ['node', 'descend-call'],
    against: {
      "the notebook's numpy loop": ['python', 'notebook.py', 'descend'],
      'C -O3': ['c', 'descend.c', 'call'],
    },
    items: 100,
    unit: 'ns/step',
  },
  {
    name: 'descend, analytic gradient',
    ours: ['node', 'descend-analytic'],
    against: { 'C -O3': ['c', 'descend.c', 'analytic'] },
    items: 100,
    unit: 'ns/step',
  },
  {
    name: 'descend, 1 000 000 steps',
    ours: ['node', 'descend-million'],
    against: { 'C -O3': ['c', 'descend.c', 'million'] },
    items: 1_000_000,
    unit: 'ns/step',
  },
  ...Object.keys(formulas).flatMap(samples),
  ...Object.keys(formulas).map(evaluations),
  {
    name: 'basin 512 × 512 × 100 steps',
    ours: ['node', 'basin'],
    against: { 'C -O3, walks alone': ['c', 'basin.c'] },
    items: 512 * 512 * 100,
    unit: 'ns/step',
  },
  {
    name: 'sweep 200 rates × 100 steps',
    ours: ['node', 'sweep'],
    against: { 'C -O3, walks alone': ['c', 'sweep.c'] },
    items: 200 * 100,
    unit: 'ns/step',
  },
];

/** @param {string} formula @returns {Work[]} */
function samples(formula) {
  const each = { items: 512 * 512, unit: 'ns/point' };
  return [
    {
      name: `sample 512 × 512, ${formula}`,
      ours: ['node', 'sample-loop', formula],
      against: { 'C -O3': ['c', 'sample.c', formula] },
      ...each,
    },
    {
      name: `sample 512 × 512, ${formula}, memory included`,
      ours: ['node', 'sample', formula],
      against: {
        'numpy, meshgrid': ['python', 'notebook.py', formula, 'meshgrid'],
        'numpy, broadcast': ['python', 'notebook.py', formula, 'broadcast'],
      },
      ...each,
    },
  ];
}

/** @param {string} formula @returns {Work} */
function evaluations(formula) {
  return {
    name: `evaluate typed ${formula}`,
    ours: ['node', 'evaluate', formula, 'typed'],
    against: {
      'JavaScript by hand': ['node', 'evaluate', formula, 'by-hand'],
      'mathjs evaluate': ['node', 'evaluate', formula, 'mathjs'],
    },
    items: 1024,
    unit: 'ns/value',
  };
}
