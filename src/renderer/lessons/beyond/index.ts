// Lesson (i): where plain gradient descent is slow, and what momentum, AdaGrad, RMSProp and Adam do.

import { defineLesson } from '../define-lesson';
import { beyondTexts as en } from './en';
import { beyondTexts as ko } from './ko';

const ravine = { objective: { id: 'ravine' } } as const;

export const beyondLesson = defineLesson({
  id: 'beyond',
  section: '6.1',
  minutes: 15,
  texts: { en, ko },
  steps: {
    ravine: {
      session: ravine,
      at: 'last',
      prediction: { kind: 'number', answer: 2, tolerance: 0.01 },
      done: ({ session, outcome }) => session.lr > 0.002 && outcome === 'diverging',
    },
    momentum: {
      session: ravine,
      at: 'last',
      prediction: { kind: 'choice', answer: 1 },
      done: ({ session, endF }) => session.optimizer.id === 'momentum' && endF < 1,
    },
    adagrad: {
      session: ravine,
      prediction: { kind: 'number', answer: 0.5, tolerance: 0.01 },
      done: ({ session: { optimizer, lr }, step }) =>
        optimizer.id === 'adagrad' && lr === 0.5 && step >= 1,
    },
    rmsprop: {
      session: {
        objective: { id: 'cliff' },
        start: [2, 3],
        optimizer: { id: 'adagrad' },
        lr: 1,
        steps: 500,
      },
      at: 'last',
      prediction: { kind: 'choice', answer: 0 },
      done: ({ session: { optimizer, lr }, endF }) =>
        optimizer.id === 'rmsprop' && lr === 0.1 && endF < 0.7,
    },
    adam: {
      session: { ...ravine, lr: 0.3, steps: 300 },
      prediction: { kind: 'choice', answer: 1 },
      done: ({ session, outcome }) => session.optimizer.id === 'adam' && outcome === 'converged',
    },
  },
});
