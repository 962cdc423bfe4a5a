import { describe, expect, it } from 'vitest';
import { objectives } from '../../core/objectives';
import { defaultSession, parseSession, runOf, savedSession } from './session';

const head = { format: 'descent-lab', version: 1 };

describe('a session', () => {
  it('takes the defaults of the notebook for what is left out', () => {
    expect(runOf(defaultSession)).toEqual({
      objective: { id: 'book' },
      start: [-3, 4],
      lr: 0.1,
      steps: 100,
      optimizer: { id: 'gradient-descent' },
      gradient: 'numerical',
      h: 1e-4,
    });
  });

  it('survives being written and read', () => {
    const read = parseSession(JSON.parse(JSON.stringify(savedSession(defaultSession))));
    expect(read).toEqual({ ok: true, value: defaultSession });
  });

  it('may be written by hand with every field', () => {
    const read = parseSession({
      format: 'descent-lab',
      version: 1,
      objective: { id: 'book' },
      start: [-3, 4],
      lr: 0.1,
      steps: 100,
      optimizer: { id: 'gradient-descent' },
      gradient: 'numerical',
      h: 0.0001,
      scale: 'auto',
      language: 'ko',
      theme: 'light',
    });
    expect(read.ok).toBe(true);
  });

  it.each(objectives.map((o) => [o.id, o] as const))(
    'of %s starts where the catalogue says',
    (id, o) => {
      const read = parseSession({ ...head, objective: { id } });
      expect(read.ok && read.value.start).toEqual(o.start);
    },
  );

  it('may show simpleNet an example of its own', () => {
    const objective = { id: 'simplenet', net: { x: [1, -0.5], t: 0 } };
    const read = parseSession({ ...head, objective });
    expect(read.ok && read.value.objective).toEqual(objective);
    expect(read.ok && runOf(read.value).objective).toEqual(objective);
  });
});
