// Lesson (i): where plain gradient descent is slow, and what momentum, AdaGrad, RMSProp and Adam do.

import { wholeRun } from '../covers';
import { defineLesson } from '../define-lesson';
import { beyondTexts as en } from './en';
import { beyondTexts as ko } from './ko';

const ravine = { objective: { id: 'ravine' } } as const;

export const beyondLesson = defineLesson({
  id: 'beyond',
  section: '6.1',
  minutes: 18,
  texts: { en, ko },
  steps: {
    ravine: {
      session: ravine,
      at: 'last',
      controls: ['lr'],
      views: ['field'],
      covers: wholeRun,
      prediction: { kind: 'choice', answer: 1 },
      done: [
        { check: 'lr', from: 0.002 },
        { check: 'outcome', is: 'diverging' },
      ],
      demo: { change: { lr: 0.0021 }, at: 20 },
    },
    momentum: {
      session: ravine,
      at: 'last',
      controls: ['optimizer'],
      views: ['field'],
      covers: wholeRun,
      prediction: { kind: 'choice', answer: 1 },
      done: [
        { check: 'optimizer', is: 'momentum' },
        { check: 'endF', to: 1 },
      ],
      demo: { change: { optimizer: { id: 'momentum' } }, at: 100 },
    },
    adagrad: {
      session: ravine,
      controls: ['optimizer', 'lr'],
      views: ['numbers'],
      covers: wholeRun,
      prediction: { kind: 'number', answer: 0.5, tolerance: 0.01 },
      done: [
        { check: 'optimizer', is: 'adagrad' },
        { check: 'lr', is: 0.5 },
        { check: 'step', from: 1 },
      ],
      demo: { change: { optimizer: { id: 'adagrad' }, lr: 0.5 }, at: 1 },
    },
    rmsprop: {
      session: {
        objective: { id: 'cliff' },
        start: [2, 3],
        optimizer: { id: 'adagrad' },
        lr: 1,
        steps: 500,
      },
      against: [{ optimizer: { id: 'adagrad' }, lr: 1 }],
      at: 'last',
      controls: ['optimizer', 'lr'],
      views: ['numbers'],
      covers: wholeRun,
      prediction: { kind: 'choice', answer: 0 },
      done: [
        { check: 'optimizer', is: 'rmsprop' },
        { check: 'lr', is: 0.1 },
        { check: 'endF', to: 0.7 },
      ],
      demo: { change: { optimizer: { id: 'rmsprop' }, lr: 0.1 } },
    },
    adam: {
      session: { ...ravine, lr: 0.3, steps: 300 },
      controls: ['optimizer'],
      covers: wholeRun,
      prediction: { kind: 'choice', answer: 1 },
      done: [
        { check: 'optimizer', is: 'adam' },
        { check: 'outcome', is: 'converged' },
      ],
      demo: { change: { optimizer: { id: 'adam' } }, at: 100 },
    },
    race: {
      session: { ...ravine, steps: 300 },
      against: [
        { optimizer: { id: 'momentum' } },
        { optimizer: { id: 'adagrad' }, lr: 0.5 },
        { optimizer: { id: 'rmsprop' }, lr: 0.05 },
        { optimizer: { id: 'adam' }, lr: 0.3 },
      ],
      covers: wholeRun,
      prediction: { kind: 'choice', answer: 3 },
      done: [{ check: 'lastStep' }],
      demo: { at: 300 },
    },
  },
});
