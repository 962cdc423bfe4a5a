// Lesson (c): both partial derivatives as one vector, and where that vector points.

import { defineLesson } from '../define-lesson';
import type { LiveFacts } from '../lesson';
import { gradientTexts as en } from './en';
import { gradientTexts as ko } from './ko';

/** Whether −∇f points from the start at the minimum (0, 0) of x0²/20 + x1², to within 2.5°. */
function pointsAtOrigin({ session: { start } }: LiveFacts): boolean {
  const [x0 = 0, x1 = 0] = start;
  const [g0, g1] = [x0 / 10, 2 * x1];
  const lengths = Math.hypot(x0, x1) * Math.hypot(g0, g1);
  return lengths > 0 && (x0 * g0 + x1 * g1) / lengths > 0.999;
}

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
      done: ({ session }) => session.start[0] === 0 && session.start[1] === 2,
      demo: { change: { start: [0, 2] } },
    },
    field: {
      session: { start: [3, 4], steps: 1, arrows: 'downhill' },
      views: ['field'],
      covers: ['numbers', 'steps'],
      prediction: { kind: 'number', answer: -0.1, tolerance: 0.02 },
      done: ({ session }) => session.arrows === 'uphill',
      demo: { change: { arrows: 'uphill' } },
    },
    'not-at-minimum': {
      session: { start: [-4, 2], steps: 1 },
      controls: ['objective'],
      views: ['field'],
      covers: ['arrow', 'field-arrows', 'path', 'numbers', 'steps'],
      prediction: { kind: 'choice', answer: 1 },
      done: ({ session: { objective } }) => 'id' in objective && objective.id === 'ellipse',
      demo: { change: { objective: { id: 'ellipse' }, start: [-7, 2] } },
    },
    'where-it-does': {
      session: { objective: { id: 'ellipse' }, start: [-7, 2], lr: 0.1, steps: 100 },
      controls: ['start'],
      views: ['field'],
      done: pointsAtOrigin,
      demo: { change: { start: [6, 0] } },
    },
  },
});
