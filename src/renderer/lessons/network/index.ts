// Lesson (h): the gradient of a small network. Six weights, one loss, the same descent.

import { wholeRun } from '../covers';
import { defineLesson } from '../define-lesson';
import { networkTexts as en } from './en';
import { networkTexts as ko } from './ko';

/** The first step alone, so that where a hundred lead is not yet seen. */
const net = { objective: { id: 'simplenet' }, steps: 1 } as const;

export const networkLesson = defineLesson({
  id: 'network',
  section: '4.4.2',
  minutes: 18,
  texts: { en, ko },
  steps: {
    flow: {
      session: net,
      figure: 'network',
      still: true,
      covers: ['figure-values'],
      prediction: { kind: 'number', answer: 1.0986, tolerance: 0.01 },
      done: [{ check: 'start', at: [0, 0, 0, 0, 0, 0] }],
      demo: { change: { start: [0, 0, 0, 0, 0, 0] } },
    },
    dw: {
      session: net,
      figure: 'network',
      still: true,
      prediction: { kind: 'choice', answer: 0 },
    },
    raise: {
      session: net,
      figure: 'network',
      still: true,
      prediction: { kind: 'number', answer: 0.01068, tolerance: 0.01 },
    },
    lambda: {
      session: net,
      figure: 'network',
      still: true,
      prediction: { kind: 'choice', answer: 1 },
    },
    descend: {
      session: net,
      figure: 'network',
      controls: ['steps'],
      covers: [...wholeRun, 'figure-values'],
      prediction: { kind: 'choice', answer: 2 },
      done: [{ check: 'steps', from: 100 }, { check: 'lastStep' }],
      demo: { change: { steps: 100 }, at: 100 },
    },
    stage: {
      session: { ...net, steps: 100, axes: [0, 2] },
      at: 'last',
      controls: ['steps'],
      views: ['field'],
      covers: wholeRun,
      prediction: { kind: 'choice', answer: 1 },
      done: [
        { check: 'steps', from: 1000 },
        { check: 'endF', to: 0.001 },
      ],
      demo: { change: { steps: 1000 } },
    },
  },
});
