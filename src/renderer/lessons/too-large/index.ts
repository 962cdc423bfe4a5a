// Lesson (e): what becomes of a run when lr passes the stability limit, up to the end of float64.

import { wholeRun } from '../covers';
import { defineLesson } from '../define-lesson';
import { tooLargeTexts as en } from './en';
import { tooLargeTexts as ko } from './ko';

/** The run that arrived. */
const lesson4 = [{ lr: 0.1 }];

export const tooLargeLesson = defineLesson({
  id: 'too-large',
  section: '4.4.1',
  minutes: 15,
  texts: { en, ko },
  steps: {
    across: {
      session: { lr: 0.9 },
      against: lesson4,
      at: 7,
      controls: ['lr'],
      views: ['field'],
      covers: wholeRun,
      prediction: { kind: 'choice', answer: 1 },
      done: [
        { check: 'lr', is: 1 },
        { check: 'outcome', is: 'cycling' },
      ],
      demo: { change: { lr: 1 }, at: 7 },
    },
    nineteen: {
      session: { lr: 1, steps: 8, chart: 'growth' },
      against: lesson4,
      controls: ['lr'],
      views: ['chart'],
      covers: wholeRun,
      prediction: { kind: 'number', answer: 19, tolerance: 0.01 },
      done: [
        { check: 'lr', is: 10 },
        { check: 'step', from: 1 },
      ],
      demo: { change: { lr: 10 }, at: 3 },
    },
    freeze: {
      session: { lr: 10, steps: 8 },
      at: 'last',
      controls: ['steps'],
      views: ['chart'],
      covers: wholeRun,
      prediction: { kind: 'choice', answer: 1 },
      done: [
        { check: 'outcome', is: 'frozen' },
        { check: 'chart', is: 'gradient' },
      ],
      demo: { change: { steps: 100, chart: 'gradient' }, at: 12 },
    },
    analytic: {
      session: { lr: 10, steps: 300 },
      at: 10,
      controls: ['gradient'],
      covers: [...wholeRun, 'notes'],
      prediction: { kind: 'choice', answer: 2 },
      done: [
        { check: 'gradient', is: 'analytic' },
        { check: 'outcome', is: 'overflow' },
      ],
      demo: { change: { gradient: 'analytic' }, at: 20 },
    },
    limit: {
      session: { objective: { id: 'ellipse' }, lr: 0.95 },
      at: 'last',
      controls: ['lr'],
      views: ['field'],
      covers: wholeRun,
      prediction: { kind: 'choice', answer: 2 },
      done: [
        { check: 'lr', from: 1 },
        { check: 'outcome', is: 'diverging' },
      ],
      demo: { change: { lr: 1.05 }, at: 20 },
    },
  },
});
