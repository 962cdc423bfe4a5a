import { expect, test } from 'vitest';
import { texts } from './texts';
import { ownFields, type SessionRun } from '../shared/session/session-run';
import { defaultSession } from '../shared/session/session';
import { runNames } from './run-names';

const runs = (...parts: readonly Partial<SessionRun>[]): readonly SessionRun[] =>
  parts.map((part, style) => ({ ...ownFields(defaultSession), hidden: false, style, ...part }));

const names = (list: readonly SessionRun[], t = texts.en) => [...runNames(list, t).values()];

test('a run is called by what tells it from the others', () => {
  expect(names(runs({ lr: 10 }, { lr: 0.1 }))).toEqual(['lr = 10', 'lr = 0.1']);
  expect(names(runs({ optimizer: { id: 'adam' } }, {}))).toEqual(['Adam', 'Gradient descent']);
  expect(names(runs({ start: [1, 2] }, {}))).toEqual(['from (1, 2)', 'from (−3, 4)']);
});

test('by all of it, where they differ in several things', () => {
  const [first] = names(runs({ lr: 10, optimizer: { id: 'momentum' } }, {}));
  expect(first).toBe('Momentum, lr = 10');
});

test('runs that do not differ are counted', () => {
  expect(names(runs({}, {}))).toEqual(['Run 1', 'Run 2']);
  expect(names(runs({}, {}), texts.ko)).toEqual(['실행 1', '실행 2']);
});

test('a name that somebody gave is kept', () => {
  expect(names(runs({ lr: 10, name: 'too large' }, {}))).toEqual(['too large', 'lr = 0.1']);
});
