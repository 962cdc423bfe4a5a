import { describe, expect, it } from 'vitest';
import { objectives } from '../../core/objectives';
import { defaultSession, parseSession, runOf, savedSession } from './session';
import { said } from '../../i18n/said.fixture';

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

  it.each([
    [{ id: 'simplenet', net: { x: [1], t: 0 } }],
    [{ id: 'simplenet', net: { x: [1, 2, 3], t: 0 } }],
    [{ id: 'simplenet', net: { x: [1, 1001], t: 0 } }],
    [{ id: 'simplenet', net: { x: [1, '2'], t: 0 } }],
    [{ id: 'simplenet', net: { x: [1, 2], t: 3 } }],
    [{ id: 'simplenet', net: { x: [1, 2], t: 0.5 } }],
    [{ id: 'simplenet', net: { x: [1, 2] } }],
    [{ id: 'simplenet', net: null }],
    [{ id: 'simplenet', net: { x: [1, 2], t: 0, w: 1 } }],
    [{ id: 'book', net: { x: [1, 2], t: 0 } }],
  ])('cannot show it %j', (objective) => {
    const read = parseSession({ ...head, objective });
    expect(read.ok ? null : said(read.problem).en).toMatch(/^“net” |“objective\.net\./);
  });

  it.each([
    [null, 'session'],
    ['text', 'session'],
    [[], 'session'],
    [{}, 'format'],
    [{ format: 'other', version: 1 }, 'format'],
    [{ ...head, version: 3 }, 'a newer Descent Lab ("version": 3)'],
    [{ ...head, version: 3, runs: [] }, '"version": 3'],
    [{ ...head, runs: [{}] }, 'Unknown field “runs”'],
    [{ ...head, version: 2, runs: [] }, '1 to 8 runs'],
    [{ ...head, version: 0 }, 'version'],
    [{ ...head, lr: 0 }, 'lr'],
    [{ ...head, lr: '0.1' }, 'lr'],
    [{ ...head, steps: 1.5 }, 'step_num'],
    [{ ...head, steps: 1e9 }, 'step_num'],
    [{ ...head, h: -1 }, 'h'],
    [{ ...head, start: [1] }, 'start'],
    [{ ...head, start: [1, 'x'] }, 'x'],
    [{ ...head, start: [1, 2, 3] }, 'start'],
    [{ ...head, objective: { id: 'nowhere' } }, 'objective'],
    [{ ...head, objective: { id: 'constructor' } }, 'objective'],
    [{ ...head, surprise: 1 }, 'surprise'],
    [{ ...head, gradient: 'psychic' }, 'gradient'],
  ])(
    'is refused as %j, with a sentence in both languages that names what is wrong',
    (data, named) => {
      const read = parseSession(data);
      if (read.ok) throw new Error('accepted');
      const { en, ko } = said(read.problem);
      expect(en).toContain(named);
      expect(ko).toMatch(/\.$/);
      expect(`${en}${ko}`).not.toMatch(/undefined|\[object/);
    },
  );
});
