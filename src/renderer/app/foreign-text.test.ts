import { expect, it } from 'vitest';
import { shownRunNames } from '../../i18n/run-names';
import { texts } from '../../i18n/texts';
import { defaultSession, type Session } from '../../shared/session/session';
import { ownFields } from '../../shared/session/session-run';
import { codeContents, listContents } from '../exchange/contents';
import { lessonOfFile } from '../lessons/lesson-of-file';
import { plainName } from '../model/files/name-of-session';
import { setUpTitle } from '../model/set-up-titles';

const marks = Array.from(
  '\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
);
const evil = `${marks.join('')}evil`;
const session: Session = { ...defaultSession, title: evil, name: evil };
const run = { ...ownFields(session), hidden: false };
const prediction = { question: evil, choices: [evil, evil], answer: 0, because: evil };
const lesson = {
  format: 'descent-lab-lesson' as const,
  version: 1 as const,
  title: { en: evil, ko: evil },
  aim: evil,
  minutes: 5,
  steps: [{ title: evil, text: evil, task: evil, hint: { en: evil }, prediction }],
};

/** Each way from what somebody wrote to words. */
const ways = {
  'the names of runs': (t: typeof texts.en) => [...shownRunNames([run], t).values()],
  'the title of a set-up': (t: typeof texts.en) => setUpTitle(t, session, 0),
  'what a code holds': (t: typeof texts.en) => codeContents(t, session),
  'what a list holds': (t: typeof texts.en) => listContents(t, [session]),
  'a lesson': () => lessonOfFile(lesson, 'own').texts,
  'a step of a lesson': () => lessonOfFile(lesson, 'own').steps[0].texts,
  'the name of a file': () => plainName(evil),
};

it.each(Object.entries(ways))('%s turns no direction of reading', (_, words) => {
  for (const t of Object.values(texts)) {
    const shown = JSON.stringify(words(t));
    expect(shown).toContain('evil');
    for (const mark of marks) expect(shown).not.toContain(mark);
  }
});

it('a run or a set-up whose name is nothing but marks has the name of one without', () => {
  const nameless = { ...run, name: marks.join('') };
  expect([...shownRunNames([nameless], texts.en).values()]).toEqual(['Run 1']);
  const titled = (title: string) => setUpTitle(texts.en, { ...session, title }, 0);
  expect(titled(marks.join(''))).toBe(titled(''));
});
