import { signal } from '@preact/signals-core';
import { expect, test, vi } from 'vitest';
import type { FormulaReading } from '../../shared/protocol/protocol';
import { defaultSession } from '../../shared/session/session';
import { objectiveInfo } from '../../shared/session/objective-info';
import { FormulaDraft } from './formula-draft';
import type { Lab } from './lab';
import { patientCore } from './queries/core.fixture';

/** A core that reads when the test says so. */
function bench() {
  const session = signal(defaultSession);
  const { client, calls } = patientCore();
  const assigned = signal(0);
  const set = vi.fn(() => void assigned.value++);
  const lab = {
    session,
    subject: signal(objectiveInfo(session.value.objective)),
    store: { set, settle: vi.fn(), assigned },
  } as unknown as Lab;
  const lost = { ok: false, code: 'lost', message: 'gone' } as const;
  const answer = (value: FormulaReading | null) =>
    calls.shift()!.answer(value ? { ok: true, value } : lost);
  const draft = new FormulaDraft(lab, client);
  const state = () => [draft.text.value, draft.problem.value?.code];
  return { draft, state, answer, set, assigned };
}

const good: FormulaReading = { ok: true, tex: 'x_0' };
const bad: FormulaReading = { ok: false, problem: { code: 'unclosed', from: 0, to: 1 } };
const broken = '(x0';

test('a bad formula stays, left before it was read or after, and what is wrong is said', async () => {
  for (const leaveFirst of [true, false]) {
    const { draft, state, answer, set } = bench();
    draft.type(broken);
    if (leaveFirst) draft.leave();
    expect(state()).toEqual([broken, undefined]);
    await answer(bad);
    if (!leaveFirst) draft.leave();
    expect(state()).toEqual([broken, 'unclosed']);
    expect(draft.problem.value).toMatchObject({ from: 0, to: 1 });
    expect(set).not.toHaveBeenCalled();
  }
});

test('a good formula is used as soon as it is read, left before or not, as it was typed', async () => {
  for (const leaveFirst of [true, false]) {
    const { draft, state, answer, set } = bench();
    draft.type(' x0 ');
    if (leaveFirst) draft.leave();
    await answer(good);
    expect(set).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ objective: { expression: ' x0 ' } }),
      'formula',
    );
    // The function that the text itself brings does not end it.
    if (!leaveFirst) expect(state()).toEqual([' x0 ', undefined]);
  }
});

test('one that is too long for any message is refused at once, however long it is', async () => {
  const { draft, state, answer, set } = bench();
  const long = `x0${' '.repeat(5000)}`;
  draft.type('x0 + x1');
  draft.type(long);
  expect(draft.problem.value).toMatchObject({ code: 'tooLong', to: long.length });
  await answer(good);
  draft.leave();
  expect(state()).toEqual([long, 'tooLong']);
  expect(set).not.toHaveBeenCalled();
});

test('Escape brings the formula in use back, whatever is still to be read', async () => {
  const { draft, state, answer, set } = bench();
  const before = state();
  draft.type(broken);
  draft.leave();
  draft.forget();
  await answer(bad);
  expect(state()).toEqual(before);
  expect(set).not.toHaveBeenCalled();
});

test('a reading that breaks off leaves the text and says so, and is tried again', async () => {
  const { draft, state, answer, set } = bench();
  draft.type('x0');
  draft.leave();
  await answer(null);
  expect(state()).toEqual(['x0', 'formulaUnread']);
  expect(set).not.toHaveBeenCalled();
  draft.leave();
  await answer(good);
  expect(set).toHaveBeenCalledOnce();
  expect(draft.problem.value).toBeNull();
});

test('a function from elsewhere ends what is being typed, refused or unfinished', async () => {
  const { draft, state, answer, assigned, set } = bench();
  const before = state();
  draft.type(broken);
  await answer(bad);
  assigned.value++;
  expect(state()).toEqual(before);

  draft.type('x0');
  assigned.value++;
  expect(state()).toEqual(before);
  await answer(good);
  expect(set).not.toHaveBeenCalled();
});
