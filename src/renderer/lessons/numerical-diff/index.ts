// Lesson (a): a slope from two values of f, and how well it does.

import { defineLesson } from '../define-lesson';
import { numericalDiffTexts as en } from './en';
import { numericalDiffTexts as ko } from './ko';

/** Not a parabola, so that the width h of the difference shows in the slope. */
const cubic = { objective: { expression: 'x0^3' }, start: [1, 0], lr: 0.01 } as const;

export const numericalDiffLesson = defineLesson({
  id: 'numerical-diff',
  section: '4.3.1',
  minutes: 12,
  texts: { en, ko },
  steps: {
    secant: {
      session: { start: [3, 4], h: 0.5, steps: 1 },
      figure: 'secant',
      still: true,
      controls: ['h'],
      covers: ['figure-values'],
      prediction: { kind: 'choice', answer: 1 },
      done: [{ check: 'h', is: 1 }],
      demo: { change: { h: 1 } },
    },
    digits: {
      session: { start: [3, 4], h: 0.5, steps: 1 },
      figure: 'secant',
      still: true,
      controls: ['h'],
      covers: ['figure-values'],
      prediction: { kind: 'choice', answer: 1 },
      done: [{ check: 'h', is: 1e-4 }],
      demo: { change: { h: 1e-4 } },
    },
    spacing: {
      session: { start: [3, 4], h: 1e-4, steps: 1 },
      figure: 'secant',
      still: true,
      prediction: { kind: 'choice', answer: 1 },
    },
    wide: {
      session: { ...cubic, h: 1, steps: 1 },
      figure: 'secant',
      still: true,
      controls: ['h'],
      covers: ['figure-values'],
      prediction: { kind: 'number', answer: 3.01, tolerance: 0.0005 },
      done: [{ check: 'h', is: 0.1 }],
      demo: { change: { h: 0.1 } },
    },
    narrow: {
      session: { ...cubic, h: 1e-4, steps: 1 },
      figure: 'secant',
      still: true,
      controls: ['h'],
      views: ['chart'],
      covers: ['figure-values', 'chart'],
      prediction: { kind: 'choice', answer: 2 },
      done: [
        { check: 'h', to: 1e-10 },
        { check: 'chart', is: 'h' },
      ],
      demo: { change: { h: 1e-12, chart: 'h' } },
    },
  },
});
