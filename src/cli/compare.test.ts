import { describe, expect, test } from 'vitest';
import { folderOfAll } from '../node/folder.fixture';
import { trace } from './trace';
import { expectRefused, json, out } from './traced.fixture';

const { at, put } = folderOfAll();
const file = (session: object, name = 'class.descent') =>
  put(name, JSON.stringify({ format: 'descent-lab', version: 2, ...session }));

/** lr = 10, 0.1 and 1e-10 over the book's f, from its formula: each step multiplies x by 1 − 2 lr. */
const three = file({
  steps: 100,
  gradient: 'analytic',
  runs: [{ name: 'too, "large"', lr: 10, steps: 2 }, { lr: 0.1, active: true }, { lr: 1e-10 }],
});

describe('a session with runs, side by side', () => {
  test('as JSON says of each what was run and what came of it', () => {
    const { runs } = json('--compare', three);
    expect(runs.map(({ name, lr, steps }: Record<string, unknown>) => [name, lr, steps])).toEqual([
      ['too, "large"', 10, 2],
      ['lr = 0.1, 100 steps', 0.1, 100],
      ['lr = 10⁻¹⁰, 100 steps', 1e-10, 100],
    ]);
    const [large, right, small] = runs;
    // 25 · 19² · 19²
    expect(large).toMatchObject({ arrived: null, f: 25 * 19 ** 4, outcome: { kind: 'diverging' } });
    expect(large.distance).toBe(5 * 19 ** 2);
    expect(right.outcome.kind).toBe('converged');
    expect(right.distance).toBeCloseTo(5 * 0.8 ** 100, 20);
    // One gradient a step, up to the arrival.
    expect(right.evaluations).toEqual({ f: 0, gradient: right.arrived });
    expect(small.evaluations).toEqual({ f: 0, gradient: 100 });
  });

  test('as a table has a row a run', () => {
    const lines = out('--compare', three, '--format=table').split('\n');
    expect(lines[2]).toMatch(/Run +Verdict +Arrives at step +Final f/);
    expect(lines[3]).toMatch(/too, "large" +Diverging/);
    expect(lines[4]).toMatch(/lr = 0\.1, 100 steps +Converged/);
    expect(trace(['--compare', three, '--format=table'], 'ko').out).toContain('수렴');
  });

  test('a table says nothing that a terminal obeys', () => {
    const named = file({ runs: [{ name: '\u001b[31mred\u202e\nevil' }, {}] }, 'named.descent');
    const table = out('--compare', named, '--format=table');
    expect(table).toContain('\\u001b[31mred\\u202e\\nevil');
    expect(table.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('as CSV has a row a step, the runs in columns, and none where a run has ended', () => {
    const lines = out('--compare', three, '--format=csv').split('\n');
    expect(lines[0]?.startsWith('step,"x0 (too, ""large"")","x1 (too, ""large"")",')).toBe(true);
    expect(lines).toHaveLength(1 + 101 + 1);
    expect(lines[2]?.split(',').slice(0, 4)).toEqual(['1', '57', '-76', '9025']);
    expect(lines[4]?.startsWith('3,,,,-1.53')).toBe(true);
    for (const line of lines.slice(1, -1)) expect(line.split(',')).toHaveLength(10);
  });

  test('may be a session of one run', () => {
    expect(json('--compare', file({ lr: 10 }, 'one.json')).runs).toHaveLength(1);
  });
});

describe('is refused in one sentence', () => {
  test.each([
    ['--compare takes everything from its file; leave out --lr', '--lr', '1'],
    ['leave out --session', '--session', three],
    ['leave out --sweep', '--sweep', 'lr=1:2:3'],
    ['cannot be written as python', '--format', 'python'],
  ])('“%s”, with %s', (part, ...more) => expectRefused(['--compare', three, ...more], part));

  test('where two of its runs are active, or there is no such file', () => {
    const two = file({ runs: [{ active: true }, { active: true }] }, 'two.json');
    expectRefused(['--compare', two], 'two.json: Only one of “runs”');
    expectRefused(['--compare', at('none.json')], 'none.json: ');
  });
});
