// Lesson (f): what lr = 1e-10 really does, and why the notebook printed something else.

import { wholeRun } from '../covers';
import { defineLesson } from '../define-lesson';
import { tooSmallTexts as en } from './en';
import { tooSmallTexts as ko } from './ko';

/** The run that arrived; the step's own begins as the same. */
const lesson4 = [{ name: 'lr = 0.1', lr: 0.1, steps: 100 }];

export const tooSmallLesson = defineLesson({
  id: 'too-small',
  section: '4.4.1',
  minutes: 15,
  texts: { en, ko },
  steps: {
    creep: {
      session: {},
      against: lesson4,
      at: 1,
      controls: ['lr'],
      covers: wholeRun,
      prediction: { kind: 'number', answer: 1e-7, tolerance: 0.05 },
      done: [
        { check: 'lr', is: 1e-10 },
        { check: 'outcome', is: 'creeping' },
      ],
      demo: { change: { lr: 1e-10 } },
    },
    honest: {
      session: { lr: 1e-10 },
      against: lesson4,
      at: 'last',
      controls: ['steps'],
      covers: wholeRun,
      prediction: { kind: 'number', answer: 1e-5, tolerance: 0.05 },
      done: [
        { check: 'steps', from: 10_000 },
        { check: 'outcome', is: 'creeping' },
      ],
      demo: { change: { steps: 10_000 } },
    },
    curves: {
      session: { lr: 1e-10, steps: 20, chart: 'value' },
      against: [
        { name: 'A', lr: 0.1 },
        { name: 'B', lr: 1.05 },
        { name: 'C', lr: 0.03 },
      ],
      at: 'last',
      controls: ['lr'],
      views: ['chart'],
      covers: ['verdict', 'path', 'numbers', 'steps'],
      prediction: { kind: 'choice', answer: 2 },
      done: [{ check: 'lr', is: 0.03 }, { check: 'lastStep' }],
      demo: { change: { lr: 0.03 }, at: 20 },
    },
    mystery: {
      session: { lr: 1e-10 },
      figure: 'sharedArray',
      covers: ['shared-array'],
      prediction: { kind: 'choice', answer: 2 },
      done: [{ check: 'replayed' }],
      demo: { replay: true },
    },
    shared: {
      session: { lr: 1e-10 },
      figure: 'sharedArray',
      covers: ['shared-array'],
      prediction: { kind: 'choice', answer: 1 },
      done: [{ check: 'replayed' }],
      demo: { replay: true },
    },
  },
});
