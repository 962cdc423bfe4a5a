// Lesson (g): level places that are no minimum, slopes too faint to follow, minima not the lowest.

import { wholeRun } from '../covers';
import { defineLesson } from '../define-lesson';
import { astrayTexts as en } from './en';
import { astrayTexts as ko } from './ko';

export const astrayLesson = defineLesson({
  id: 'astray',
  section: '4.4.1',
  minutes: 15,
  texts: { en, ko },
  steps: {
    saddle: {
      session: { objective: { id: 'saddle' } },
      at: 28,
      controls: ['start'],
      covers: wholeRun,
      prediction: { kind: 'choice', answer: 1 },
      done: [
        { check: 'start', at: [null, 0] },
        { check: 'outcome', is: 'converged' },
      ],
      demo: { change: { start: [-3, 0] }, at: 28 },
    },
    plateau: {
      session: { objective: { id: 'plateau' } },
      at: 'last',
      controls: ['lr'],
      views: ['numbers'],
      covers: wholeRun,
      prediction: { kind: 'choice', answer: 2 },
      done: [
        { check: 'lr', is: 0.1 },
        { check: 'outcome', is: 'still-moving' },
      ],
      demo: { change: { lr: 0.1 }, at: 100 },
    },
    himmelblau: {
      session: { objective: { id: 'himmelblau' } },
      at: 'last',
      controls: ['start'],
      views: ['field'],
      covers: wholeRun,
      prediction: { kind: 'choice', answer: 1 },
      done: [
        { check: 'endF', to: 1e-6 },
        { check: 'endAway', at: [3, 2], beyond: 1 },
      ],
      demo: { change: { start: [-1, 0] }, at: 20 },
    },
    hollows: {
      session: { objective: { id: 'styblinski-tang' } },
      at: 'last',
      controls: ['start'],
      covers: wholeRun,
      prediction: { kind: 'choice', answer: 2 },
      done: [
        { check: 'endF', to: -78.3 },
        { check: 'outcome', is: 'converged' },
      ],
      demo: { change: { start: [-0.3, -0.3] }, at: 20 },
    },
    dents: {
      session: { objective: { id: 'rastrigin' } },
      at: 'last',
      controls: ['start'],
      views: ['field'],
      covers: [...wholeRun, 'basins'],
      prediction: { kind: 'choice', answer: 2 },
      done: [
        { check: 'endF', to: 1e-6 },
        { check: 'outcome', is: 'converged' },
      ],
      demo: { change: { start: [0.3, 0.2] }, at: 20 },
    },
  },
});
