// Lesson (b): cut the surface along one variable, and the slope of the cut is a partial derivative.

import { defineLesson } from '../define-lesson';
import { partialTexts as en } from './en';
import { partialTexts as ko } from './ko';

const at34 = { start: [3, 4], steps: 1 } as const;

export const partialLesson = defineLesson({
  id: 'partial',
  section: '4.3.3',
  minutes: 12,
  texts: { en, ko },
  steps: {
    slices: {
      session: at34,
      figure: 'slices',
      still: true,
      controls: ['start'],
      covers: ['figure-values'],
      prediction: { kind: 'choice', answer: 1 },
      done: [{ check: 'start', at: [null, 2] }],
      demo: { change: { start: [3, 2] } },
    },
    tmp1: {
      session: at34,
      figure: 'slices',
      still: true,
      covers: ['figure-values'],
      prediction: { kind: 'choice', answer: 2 },
    },
    tmp2: {
      session: at34,
      figure: 'slices',
      still: true,
      controls: ['start'],
      covers: ['figure-values'],
      prediction: { kind: 'choice', answer: 1 },
      done: [{ check: 'start', at: [1, 4] }],
      demo: { change: { start: [1, 4] } },
    },
    other: {
      session: { objective: { id: 'ellipse' }, start: [5, 2], lr: 0.95, steps: 1 },
      figure: 'slices',
      still: true,
      controls: ['start'],
      covers: ['figure-values'],
      prediction: { kind: 'number', answer: -0.8, tolerance: 0.01 },
      done: [{ check: 'start', at: [-8, 2] }],
      demo: { change: { start: [-8, 2] } },
    },
    mixed: {
      session: { objective: { id: 'booth' }, start: [0, 0], steps: 1 },
      figure: 'slices',
      still: true,
      controls: ['start'],
      covers: ['figure-values'],
      prediction: { kind: 'number', answer: -26, tolerance: 0.01 },
      done: [{ check: 'start', at: [0, 1] }],
      demo: { change: { start: [0, 1] } },
    },
  },
});
