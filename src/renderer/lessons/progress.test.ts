import { describe, expect, it } from 'vitest';
import { pin } from '../../shared/session/runs';
import { defaultSession } from '../../shared/session/session';
import { Progress, type ProgressStorage } from './progress';

function storage(text: string | null = null): ProgressStorage & { text: string | null } {
  return {
    text,
    getItem() {
      return this.text;
    },
    setItem(_key, value) {
      this.text = value;
    },
  };
}

describe('progress in the lessons', () => {
  it('begins with nothing done', () => {
    const progress = new Progress(storage());
    expect(progress.of('gradient')).toEqual({
      step: 0,
      done: [],
      tasks: [],
      answers: {},
      shown: [],
      reflection: '',
      left: null,
    });
    expect(progress.all.value).toEqual({ lessons: {}, away: null, reflection: '' });
  });

  it('is there again in the next start', () => {
    const kept = storage();
    const progress = new Progress(kept);
    progress.moveTo('gradient', 2);
    progress.finish('gradient', 'arrows');
    progress.finish('gradient', 'arrows');
    progress.doTask('gradient', 'arrows');
    progress.doTask('gradient', 'arrows');
    progress.answer('gradient', 'arrows', 1);
    progress.answer('gradient', 'slope', { value: 0.5, typed: '1/2' });
    progress.leave('gradient', { session: { ...defaultSession, lr: 10 }, at: 7 });
    const again = new Progress(storage(kept.text));
    expect(again.of('gradient')).toEqual({
      step: 2,
      done: ['arrows'],
      tasks: ['arrows'],
      answers: { arrows: 1, slope: { value: 0.5, typed: '1/2' } },
      reflection: '',
      shown: [],
      left: { session: { ...defaultSession, lr: 10 }, at: 7 },
    });
  });

  it('keeps what waits while lessons are open, until the student comes back', () => {
    const kept = storage();
    const progress = new Progress(kept);
    const own = { session: { ...defaultSession, ...pin(defaultSession), lr: 3 }, at: 40 };
    progress.goAway('gradient', own);
    progress.goAway('partial', { session: defaultSession, at: 0 });
    const again = new Progress(storage(kept.text));
    expect(again.all.value.away).toEqual({ lesson: 'partial', own });
    again.comeBack();
    expect(again.all.value.away).toBeNull();
  });

  it('of an earlier version is read', () => {
    const text =
      '{"welcomed":true,"lessons":{"a":{"step":1,"done":["b"],"answers":{"b":2},"left":null}}}';
    const progress = new Progress(storage(text));
    expect(progress.all.value).not.toHaveProperty('welcomed');
    expect(progress.of('a')).toEqual({
      step: 1,
      done: ['b'],
      tasks: [],
      answers: { b: 2 },
      shown: [],
      reflection: '',
      left: null,
    });
  });

  it('keeps an answer that was shown apart from those that were given', () => {
    const kept = storage();
    const progress = new Progress(kept);
    progress.show('gradient', 'arrows');
    progress.show('gradient', 'arrows');
    progress.doTask('gradient', 'arrows');
    progress.finish('gradient', 'arrows');
    const again = new Progress(storage(kept.text));
    expect(again.of('gradient')).toMatchObject({
      shown: ['arrows'],
      answers: {},
      done: ['arrows'],
    });
    again.undoTask('gradient', 'arrows');
    expect(again.of('gradient')).toMatchObject({ tasks: [], done: [], shown: ['arrows'] });
    again.hide('gradient', 'arrows');
    expect(again.of('gradient').shown).toEqual([]);
  });

  it('keeps what the student thinks of a lesson, and of the own experiment, for the next start', () => {
    const kept = storage();
    const progress = new Progress(kept);
    progress.reflect('gradient', 'It points up.');
    progress.reflect(null, '가'.repeat(2001));
    const again = new Progress(storage(kept.text));
    expect(again.reflection('gradient')).toBe('It points up.');
    expect(again.reflection(null)).toBe('가'.repeat(2000));
    expect(again.reflection('descent')).toBe('');
    again.startAgain();
    expect(again.reflection('gradient')).toBe('');
    expect(again.reflection(null)).toBe('');
  });

  it('starts again from nothing, but not without the own experiment', () => {
    const progress = new Progress(storage());
    const own = { session: defaultSession, at: 0 };
    progress.goAway('gradient', own);
    progress.answer('gradient', 'arrows', 1);
    progress.startAgain();
    expect(progress.all.value).toEqual({
      reflection: '',
      lessons: {},
      away: { lesson: 'gradient', own },
    });
  });

  it('forgets how a step was left when another is gone to', () => {
    const progress = new Progress(storage());
    progress.leave('gradient', { session: defaultSession, at: 7 });
    progress.moveTo('gradient', 1);
    expect(progress.of('gradient').left).toBeNull();
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
    const progress = new Progress(storage(text));
    expect(progress.all.value).toEqual({ lessons: {}, away: null, reflection: '' });
  });
});
