import { existsSync, readdirSync } from 'node:fs';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { inProject } from '../../../scripts/project.mjs';
import { parseSession } from '../../shared/session/session';
import { glossary } from './glossary';
import { lessons } from './index';
import { labels, languages, places, prose } from './texts.fixture';

const entryIds = new Set(glossary.map((entry) => entry.id));

const HANGUL = /[가-힣]/;
/** What marks leave when they are taken away: a formula is a word of its own. */
const bare = (text: string) => text.replace(/\$[^$]+\$|`[^`]+`/g, '□');
const sentences = (text: string) =>
  bare(text)
    .split(/\n\n|(?<=[.?!]) /)
    .filter((one) => /[a-z가-힣]/i.test(one));

/** Whether a Korean sentence closes in the polite form of the classroom. */
const politely = (sentence: string) =>
  /(다|까|오|요)[.?]$/.test(sentence.replace(/^\(|\)$/g, '').replace(/\([^()]*\)(?=[.?]$)/, ''));

describe('the catalogue of lessons', () => {
  test('has the lesson of every folder once, by the name of its folder', () => {
    const here = 'src/renderer/lessons';
    const folders = readdirSync(inProject(here)).filter((name) =>
      existsSync(inProject(here, name, 'en.ts')),
    );
    expect(folders).not.toEqual([]);
    expect(lessons.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
  });

  test('names the section of the book that each follows, in its order', () => {
    const sections = lessons.map(({ section = '' }) => section);
    for (const section of sections) expect(section).toMatch(/^(4\.3|4\.4|6\.1)(\.\d)?$/);
    expect(sections).toEqual(sections.toSorted());
  });

  test.each(lessons)('says what $id is for, and asks in a few steps', (lesson) => {
    const { minutes, steps } = lesson;
    const { en, ko } = lesson.texts;
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(7);
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
    expect(steps.some((step) => step.prediction)).toBe(true);
    for (const text of [en.title, en.aim]) expect(text).toMatch(/^[A-Z]/);
    for (const text of [ko.title, ko.aim]) expect(text).toMatch(HANGUL);
    expect(sentences(ko.aim).every(politely)).toBe(true);
    expect(minutes).toBeGreaterThanOrEqual(5);
    expect(minutes).toBeLessThanOrEqual(20);
  });
});

describe.each(places)('$at', ({ step }) => {
  const texts = languages.map((language) => ({
    language,
    said: step.texts[language],
    prose: prose(step, language),
    labels: labels(step, language),
  }));
  const [english, korean] = texts.map((all) => all.prose);

  test('shows a session that can be opened, on a step that the run has', () => {
    const session = parseSession({ format: 'descent-lab', version: 1, ...step.session });
    expect(session).toMatchObject({ ok: true, value: step.session });
    if (session.ok && typeof step.at === 'number') {
      expect(step.at).toBeLessThanOrEqual(session.value.steps);
    }
  });

  test('speaks both languages, shortly, and tells what to do where something must be done', () => {
    for (const { language, said, prose, labels } of texts) {
      for (const text of [...prose, ...labels]) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|NaN|\$\$|TODO/);
        if (language === 'en') expect(text).not.toMatch(HANGUL);
      }
      expect(sentences(said.text).length).toBeLessThanOrEqual(4);
      expect(said.task !== undefined).toBe(step.done !== undefined);
    }
  });

  test('is polite in every Korean sentence', () => {
    for (const text of korean) {
      expect(text).toMatch(HANGUL);
      for (const sentence of sentences(text).filter((one) => HANGUL.test(one))) {
        expect(sentence.replace(/ □$/, '')).toSatisfy(politely);
      }
    }
  });

  test('closes every mark, sets every formula, explains every word that it links to', () => {
    for (const text of texts.flatMap((all) => all.prose)) {
      for (const mark of ['$', '`']) expect(text.split(mark).length % 2).toBe(1);
      expect(text.split('[[').length).toBe(text.split(']]').length);
      for (const [, tex] of text.matchAll(/\$([^$]+)\$/g)) {
        expect(katex.renderToString(tex, { throwOnError: true })).toContain('katex');
      }
      for (const [, id] of text.matchAll(/\[\[([^\]|]+)[^\]]*\]\]/g))
        expect(entryIds).toContain(id);
    }
    for (const { tex } of step.symbols ?? []) katex.renderToString(tex, { throwOnError: true });
  });

  test('has the same code and links in both languages, and no marks among plain letters', () => {
    const marks = (text: string) =>
      [...text.matchAll(/`[^`]+`|\[\[[^\]|]+/g)].map(([mark]) => mark).toSorted();
    expect(korean.map(marks)).toEqual(english.map(marks));
    for (const text of texts.flatMap((all) => all.labels)) expect(text).not.toMatch(/[$`]|\[\[/);
  });
});

describe('the glossary', () => {
  test('has every word once', () => expect(entryIds.size).toBe(glossary.length));

  test.each(glossary)('explains $id in one or two sentences', ({ texts }) => {
    const { en, ko } = texts;
    expect(en.name).toMatch(/^[A-Za-z][\w -]+$/);
    // What the Korean book writes in Latin letters has one name.
    expect(HANGUL.test(ko.name) || ko.name === en.name).toBe(true);
    for (const language of languages) {
      const count = sentences(texts[language].meaning).length;
      expect(count).toBeGreaterThanOrEqual(1);
      expect(count).toBeLessThanOrEqual(2);
    }
    expect(sentences(ko.meaning).every(politely)).toBe(true);
  });
});
