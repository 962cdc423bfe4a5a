import { expect, it } from 'vitest';
import { pin } from '../../shared/session/runs';
import { defaultSession } from '../../shared/session/session';
import { Progress } from './progress';

/** Progress that is kept as a text, and what the next start reads of it. */
function started(text: string | null = null) {
  const storage = { getItem: () => text, setItem: (_key: string, value: string) => (text = value) };
  const progress = new Progress(storage);
  return { progress, again: () => new Progress(storage) };
}

const nothing = {
  step: 0,
  done: [],
  tasks: [],
  answers: {},
  shown: [],
  reflection: '',
  left: null,
};

it('is there again in the next start, each thing once, what was shown apart from what was given', () => {
  const { progress, again } = started();
  progress.moveTo('gradient', 2);
  for (let twice = 0; twice < 2; twice++) {
    progress.finish('gradient', 'arrows');
    progress.doTask('gradient', 'arrows');
    progress.show('gradient', 'arrows');
  }
  progress.answer('gradient', 'field', 1);
  progress.answer('gradient', 'slope', { value: 0.5, typed: '1/2' });
  const left = { session: { ...defaultSession, lr: 10 }, at: 7 };
  progress.leave('gradient', left);
  const next = again();
  const of = () => next.of('gradient');
  expect(of()).toEqual({
    ...nothing,
    step: 2,
    done: ['arrows'],
    tasks: ['arrows'],
    answers: { field: 1, slope: { value: 0.5, typed: '1/2' } },
    shown: ['arrows'],
    left,
  });
  next.undoTask('gradient', 'arrows');
  expect(of()).toMatchObject({ tasks: [], done: [], shown: ['arrows'] });
  next.hide('gradient', 'arrows');
  expect(of().shown).toEqual([]);
  // How a step was left is forgotten when another is gone to.
  next.moveTo('gradient', 1);
  expect(of().left).toBeNull();
});

it('keeps what waits until the student comes back, and what the student thinks meanwhile', () => {
  const { progress, again } = started();
  const own = { session: { ...defaultSession, ...pin(defaultSession), lr: 3 }, at: 40 };
  progress.goAway('gradient', own);
  progress.goAway('partial', { session: defaultSession, at: 0 });
  progress.answer('partial', 'slices', 1);
  progress.reflect('gradient', 'It points up.');
  progress.reflect(null, '가'.repeat(2001));
  const next = again();
  const away = { lesson: 'partial', own };
  expect(next.all.value.away).toEqual(away);
  const thoughts = ['gradient', null, 'descent'].map((of) => next.reflection(of));
  expect(thoughts).toEqual(['It points up.', '가'.repeat(2000), '']);
  // Who starts again loses all else.
  next.startAgain();
  expect(next.all.value).toEqual({ reflection: '', lessons: {}, away });
  next.comeBack();
  expect(next.all.value.away).toBeNull();
});

it('reads progress of an earlier version', () => {
  const { progress } = started(
    '{"welcomed":true,"lessons":{"a":{"step":1,"done":["b"],"answers":{"b":2},"left":null}}}',
  );
  expect(progress.all.value).not.toHaveProperty('welcomed');
  expect(progress.of('a')).toEqual({ ...nothing, step: 1, done: ['b'], answers: { b: 2 } });
});

it.each([
  ['what is not there yet', null],
  ['not JSON', '{'],
  ['another shape', '{"lessons":1}'],
  ['a step below 0', '{"lessons":{"a":{"step":-1,"done":[],"answers":{},"left":null}}}'],
  [
    'a session that is none',
    '{"lessons":{"a":{"step":0,"done":[],"answers":{},"left":{"session":{"lr":0},"at":0}}}}',
  ],
])('begins with nothing done where nothing can be read: %s', (_what, text) => {
  const { progress } = started(text);
  expect(progress.of('a')).toEqual(nothing);
  expect(progress.all.value).toEqual({ lessons: {}, away: null, reflection: '' });
});
