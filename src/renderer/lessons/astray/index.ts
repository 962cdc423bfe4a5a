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
      done: ({ session, outcome }) => session.start[1] === 0 && outcome === 'converged',
      demo: { change: { start: [-3, 0] }, at: 28 },
    },
    plateau: {
      session: { objective: { id: 'plateau' } },
      at: 'last',
      controls: ['lr'],
      covers: wholeRun,
      prediction: { kind: 'choice', answer: 2 },
      done: ({ session, outcome }) => session.lr === 0.1 && outcome === 'still-moving',
      demo: { change: { lr: 0.1 }, at: 100 },
    },
    himmelblau: {
      session: { objective: { id: 'himmelblau' } },
      at: 'last',
      controls: ['start'],
      covers: wholeRun,
      prediction: { kind: 'choice', answer: 1 },
      done: ({ end, endF }) => endF < 1e-6 && Math.hypot((end[0] ?? 3) - 3, (end[1] ?? 2) - 2) > 1,
      demo: { change: { start: [-1, 0] }, at: 20 },
    },
    hollows: {
      session: { objective: { id: 'styblinski-tang' } },
      at: 'last',
      controls: ['start'],
      covers: wholeRun,
      prediction: { kind: 'choice', answer: 2 },
      done: ({ endF, outcome }) => endF < -78.3 && outcome === 'converged',
      demo: { change: { start: [-0.3, -0.3] }, at: 20 },
    },
    dents: {
      session: { objective: { id: 'rastrigin' } },
      at: 'last',
      controls: ['start'],
      views: ['field'],
      covers: [...wholeRun, 'basins'],
      prediction: { kind: 'choice', answer: 2 },
      done: ({ endF, outcome }) => endF < 1e-6 && outcome === 'converged',
      demo: { change: { start: [0.3, 0.2] }, at: 20 },
    },
  },
});
