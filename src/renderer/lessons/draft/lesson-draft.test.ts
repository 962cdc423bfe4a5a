import { beforeEach, expect, test } from 'vitest';
import { said } from '../../../i18n/said.fixture';
import { defaultSession } from '../../../shared/session/session';
import { pin } from '../../../shared/session/runs';
import { sessionOfStep } from '../step-session';
import { LessonDraft } from './lesson-draft';
import { attemptOf, setUpOf } from './recorded-step';

let stored: Record<string, string>;
const storage = {
  getItem: (key: string) => stored[key] ?? null,
  setItem: (key: string, value: string) => void (stored[key] = value),
};
beforeEach(() => void (stored = {}));

const begun = () => new LessonDraft(storage);
const titles = (draft: LessonDraft) => draft.lesson.value.steps.map(({ title }) => title);

test('a draft begins with one empty step, and says what is missing where', () => {
  const draft = begun();
  const places = draft.problems.value.map((problem) => said(problem).en.split(':')[0]);
  expect(places).toEqual(['Title', 'Aim', 'Step 1, title', 'Step 1, text']);
  expect(draft.unsaved.value).toBe(false);
  // It is there after a crash, saved or not.
  draft.change({ title: 'Two' });
  expect([begun().lesson.value.title, begun().unsaved.value]).toEqual(['Two', true]);
  draft.markSaved();
  expect(begun().unsaved.value).toBe(false);
});

test('what is typed in a row undoes as one, and can be had again', () => {
  const draft = begun();
  for (const title of ['T', 'Tw', 'Two']) draft.change({ title }, 'title');
  draft.change({ aim: 'A' }, 'aim');
  draft.undo();
  expect(draft.lesson.value).toMatchObject({ title: 'Two', aim: {} });
  draft.undo();
  expect(draft.lesson.value.title).toEqual({});
  draft.redo();
  expect(draft.lesson.value.title).toBe('Two');
  // Another lesson takes its place, which can be undone.
  draft.begin();
  expect(draft.lesson.value.title).toEqual({});
  draft.undo();
  expect(draft.lesson.value.title).toBe('Two');
});

test('steps are added behind the chosen one, moved, and removed but for the last', () => {
  const draft = begun();
  draft.choose(0);
  draft.changeStep({ title: 'a' });
  draft.addStep();
  draft.changeStep({ title: 'b' });
  draft.choose(0);
  draft.addStep();
  draft.changeStep({ title: 'c' });
  expect(titles(draft)).toEqual(['a', 'c', 'b']);
  draft.moveStep(2, 0);
  expect(titles(draft)).toEqual(['b', 'a', 'c']);
  expect(draft.index.value).toBe(0);
  draft.removeStep(0);
  draft.removeStep(0);
  draft.removeStep(0);
  expect(titles(draft)).toEqual(['c']);
});

test.each(['', '{', 'null', '{"lesson":{"format":"descent-lab-lesson","steps":[{}]}}'])(
  'what cannot be read is begun anew: %j',
  (text) => {
    stored['descent-lab.lesson-draft'] = text;
    expect(begun().lesson.value.title).toEqual({});
  },
);

test('a set-up is recorded as what differs, and shows the same again', () => {
  const session = { objective: { id: 'ravine' }, lr: 0.0005, chart: 'growth' } as const;
  const alone = sessionOfStep({ session }, defaultSession);
  expect(setUpOf(alone, 0, 100)).toEqual({ session });
  const compared = { ...alone, ...pin(alone), lr: 0.001 };
  const step = setUpOf(compared, 100, 100);
  expect(step).toMatchObject({ at: 'last', against: [{ lr: 0.0005 }] });
  const again = sessionOfStep({ ...step, session: step.session ?? {} }, compared);
  expect([again.lr, again.after.map(({ lr }) => lr)]).toEqual([0.001, [0.0005]]);
});

test('how a task is done is what was changed since the set-up', () => {
  const step = { title: 'a', text: 'a', session: { lr: 0.5 } };
  const session = { ...defaultSession, lr: 1 };
  expect(attemptOf(step, session, 3)).toEqual({ change: { lr: 1 }, at: 3 });
  expect(attemptOf(step, { ...session, lr: 0.5 }, 0)).toEqual({});
});
