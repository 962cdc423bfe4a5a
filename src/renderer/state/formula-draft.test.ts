import { signal } from '@preact/signals-core';
import { expect, test, vi } from 'vitest';
import type { FormulaReading, Result } from '../../shared/protocol';
import { defaultSession } from '../../shared/session';
import { subjectOf } from '../../shared/subject';
import type { CoreClient } from './core-client';
import { FormulaDraft } from './formula-draft';
import type { Lab } from './lab';

/** A core that reads when the test says so. */
function bench() {
  const session = signal(defaultSession);
  const waiting: ((reading: Result<FormulaReading>) => void)[] = [];
  const set = vi.fn();
  const lab = {
    session,
    subject: signal(subjectOf(session.value.objective)),
    store: { set, settle: vi.fn() },
  } as unknown as Lab;
  const client = {
    request: () => new Promise((read) => waiting.push(read)),
  } as unknown as CoreClient;
  const answer = async (value: FormulaReading | null) => {
    waiting.shift()!(value ? { ok: true, value } : { ok: false, code: 'lost', message: 'gone' });
    await new Promise((done) => setTimeout(done));
  };
  return { draft: new FormulaDraft(lab, client), answer, set };
}

const good: FormulaReading = { ok: true, tex: 'x_0' };
const bad: FormulaReading = { ok: false, words: { en: 'No.', ko: '아니요.' }, from: 0, to: 1 };
const broken = '(x0';

test('a bad formula left before it was read stays, and what is wrong is said', async () => {
  const { draft, answer, set } = bench();
  draft.type(broken);
  draft.leave();
  expect(draft.text.value).toBe(broken);
  await answer(bad);
  expect(draft.text.value).toBe(broken);
  expect(draft.problem.value).toBe(bad);
  expect(set).not.toHaveBeenCalled();
});

test('a good formula left before it was read is used', async () => {
  const { draft, answer, set } = bench();
  draft.type('x0');
  draft.leave();
  await answer(good);
  expect(set).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ objective: { expression: 'x0' } }),
    'formula',
  );
});

test('a good formula is used as soon as it is read, and a bad one stays when it is left', async () => {
  const { draft, answer, set } = bench();
  draft.type('x0');
  await answer(good);
  expect(set).toHaveBeenCalledOnce();
  draft.type(broken);
  await answer(bad);
  draft.leave();
  expect(draft.text.value).toBe(broken);
});

test('Escape brings the formula in use back, whatever is still to be read', async () => {
  const { draft, answer, set } = bench();
  const before = draft.text.value;
  draft.type(broken);
  draft.leave();
  draft.forget();
  await answer(bad);
  expect(draft.text.value).toBe(before);
  expect(draft.problem.value).toBeNull();
  expect(set).not.toHaveBeenCalled();
});

test('a lost reading leaves the formula in use', async () => {
  const { draft, answer } = bench();
  const before = draft.text.value;
  draft.type(broken);
  draft.leave();
  await answer(null);
  expect(draft.text.value).toBe(before);
});
