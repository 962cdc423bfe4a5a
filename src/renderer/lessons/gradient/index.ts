// Lesson (c): both partial derivatives as one vector, and where that vector points.

import { wholeRun } from '../covers';
import { defineLesson } from '../define-lesson';
import { gradientTexts as en } from './en';
import { gradientTexts as ko } from './ko';

export const gradientLesson = defineLesson({
  id: 'gradient',
  section: '4.4',
  minutes: 18,
  texts: { en, ko },
  steps: {
    vector: {
      session: { start: [3, 4], steps: 1, arrows: 'uphill' },
      still: true,
      views: ['field'],
      prediction: { kind: 'number', answer: 5, tolerance: 0.01 },
    },
    points: {
      session: { start: [3, 0], steps: 1, arrows: 'uphill' },
      still: true,
      controls: ['start'],
      views: ['numbers'],
      covers: ['numbers'],
      prediction: { kind: 'choice', answer: 2 },
      done: [{ check: 'start', at: [0, 2] }],
      demo: { change: { start: [0, 2] } },
    },
    integers: {
      session: { start: [3, 4], steps: 1, arrows: 'uphill' },
      still: true,
      views: ['field'],
      prediction: { kind: 'choice', answer: 1 },
    },
    field: {
      session: { start: [3, 4], lr: 0.01, steps: 10, arrows: 'downhill' },
      controls: ['lr'],
      views: ['field'],
      covers: wholeRun,
      prediction: { kind: 'number', answer: -0.1, tolerance: 0.02 },
      done: [
        { check: 'lr', is: 0.001 },
        { check: 'step', from: 1 },
      ],
      demo: { change: { lr: 0.001 }, at: 1 },
    },
    'not-at-minimum': {
      session: { objective: { id: 'ellipse' }, start: [-7, 2], steps: 1 },
      still: true,
      views: ['field'],
      covers: ['arrow', 'field-arrows', 'path', 'numbers', 'steps'],
      prediction: { kind: 'choice', answer: 1 },
    },
    steepest: {
      session: { objective: { id: 'ellipse' }, start: [-7, 2], steps: 1 },
      still: true,
      views: ['field'],
      prediction: { kind: 'choice', answer: 1 },
    },
    'where-it-does': {
      session: { objective: { id: 'ellipse' }, start: [-7, 2], lr: 0.1, steps: 100 },
      controls: ['start'],
      views: ['field'],
      prediction: { kind: 'choice', answer: 0 },
      done: [{ check: 'downhillAt', at: [0, 0], within: 2.5 }],
      demo: { change: { start: [6, 0] } },
    },
  },
});
