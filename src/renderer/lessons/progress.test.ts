import { describe, expect, it } from 'vitest';
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

describe('progress in the lessons', () => {
  it('begins with nothing done', () => {
    const { progress } = started();
    expect(progress.of('gradient')).toEqual(nothing);
    expect(progress.all.value).toEqual({ lessons: {}, away: null, reflection: '' });
  });

  it('is there again in the next start', () => {
    const { progress, again } = started();
    progress.moveTo('gradient', 2);
    for (let twice = 0; twice < 2; twice++) {
      progress.finish('gradient', 'arrows');
      progress.doTask('gradient', 'arrows');
    }
    progress.answer('gradient', 'arrows', 1);
    progress.answer('gradient', 'slope', { value: 0.5, typed: '1/2' });
    const left = { session: { ...defaultSession, lr: 10 }, at: 7 };
    progress.leave('gradient', left);
    expect(again().of('gradient')).toEqual({
      ...nothing,
      step: 2,
      done: ['arrows'],
      tasks: ['arrows'],
      answers: { arrows: 1, slope: { value: 0.5, typed: '1/2' } },
      left,
    });
    // How a step was left is forgotten when another is gone to.
    progress.moveTo('gradient', 1);
    expect(progress.of('gradient').left).toBeNull();
  });

  it('keeps what waits while lessons are open, until the student comes back', () => {
    const { progress, again } = started();
    const own = { session: { ...defaultSession, ...pin(defaultSession), lr: 3 }, at: 40 };
    progress.goAway('gradient', own);
    progress.goAway('partial', { session: defaultSession, at: 0 });
    progress.answer('partial', 'slices', 1);
    const next = again();
    const away = { lesson: 'partial', own };
    expect(next.all.value.away).toEqual(away);
    // Who starts again loses all else.
    next.startAgain();
    expect(next.all.value).toEqual({ reflection: '', lessons: {}, away });
    next.comeBack();
    expect(next.all.value.away).toBeNull();
  });

  it('of an earlier version is read', () => {
    const { progress } = started(
      '{"welcomed":true,"lessons":{"a":{"step":1,"done":["b"],"answers":{"b":2},"left":null}}}',
    );
    expect(progress.all.value).not.toHaveProperty('welcomed');
    expect(progress.of('a')).toEqual({ ...nothing, step: 1, done: ['b'], answers: { b: 2 } });
  });

  it('keeps an answer that was shown apart from those that were given', () => {
    const { progress, again } = started();
    progress.show('gradient', 'arrows');
    progress.show('gradient', 'arrows');
    progress.doTask('gradient', 'arrows');
    progress.finish('gradient', 'arrows');
    const next = again();
    const of = () => next.of('gradient');
    expect(of()).toMatchObject({ shown: ['arrows'], answers: {}, done: ['arrows'] });
    next.undoTask('gradient', 'arrows');
    expect(of()).toMatchObject({ tasks: [], done: [], shown: ['arrows'] });
    next.hide('gradient', 'arrows');
    expect(of().shown).toEqual([]);
  });

  it('keeps what the student thinks of a lesson, and of the own experiment, for the next start', () => {
    const { progress, again } = started();
    progress.reflect('gradient', 'It points up.');
    progress.reflect(null, '가'.repeat(2001));
    const next = again();
    const thoughts = () => ['gradient', null, 'descent'].map((of) => next.reflection(of));
    expect(thoughts()).toEqual(['It points up.', '가'.repeat(2000), '']);
    next.startAgain();
    expect(thoughts()).toEqual(['', '', '']);
  });

  it.each([
    ['not JSON', '{'],
    ['another shape', '{"lessons":1}'],
    ['a step below 0', '{"lessons":{"a":{"step":-1,"done":[],"answers":{},"left":null}}}'],
    [
      'a session that is none',
      '{"lessons":{"a":{"step":0,"done":[],"answers":{},"left":{"session":{"lr":0},"at":0}}}}',
    ],
  ])('that cannot be read (%s) is forgotten', (_what, text) => {
    expect(started(text).progress.all.value).toEqual({ lessons: {}, away: null, reflection: '' });
  });
});
