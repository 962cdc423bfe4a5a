// Lesson (c): both partial derivatives as one vector, and where that vector points.

import { defineLesson } from '../define-lesson';
import { gradientTexts as en } from './en';
import { gradientTexts as ko } from './ko';

export const gradientLesson = defineLesson({
  id: 'gradient',
  section: '4.4',
  minutes: 12,
  texts: { en, ko },
  steps: {
    vector: {
      session: { start: [3, 4], steps: 1, arrows: 'uphill' },
      views: ['field'],
      prediction: { kind: 'number', answer: 5, tolerance: 0.01 },
    },
    points: {
      session: { start: [3, 0], steps: 1, arrows: 'uphill' },
      controls: ['start'],
      views: ['field'],
      covers: ['numbers'],
      prediction: { kind: 'choice', answer: 2 },
      done: [{ check: 'start', at: [0, 2] }],
      demo: { change: { start: [0, 2] } },
    },
    field: {
      session: { start: [3, 4], steps: 1, arrows: 'downhill' },
      views: ['field'],
      covers: ['numbers', 'steps'],
      prediction: { kind: 'number', answer: -0.1, tolerance: 0.02 },
      done: [{ check: 'arrows', is: 'uphill' }],
      demo: { change: { arrows: 'uphill' } },
    },
    'not-at-minimum': {
      session: { start: [-4, 2], steps: 1 },
      controls: ['objective'],
      views: ['field'],
      covers: ['arrow', 'field-arrows', 'path', 'numbers', 'steps'],
      prediction: { kind: 'choice', answer: 1 },
      done: [{ check: 'objective', is: 'ellipse' }],
      demo: { change: { objective: { id: 'ellipse' }, start: [-7, 2] } },
    },
    'where-it-does': {
      session: { objective: { id: 'ellipse' }, start: [-7, 2], lr: 0.1, steps: 100 },
      controls: ['start'],
      views: ['field'],
      done: [{ check: 'downhillAt', at: [0, 0], within: 2.5 }],
      demo: { change: { start: [6, 0] } },
    },
  },
});
