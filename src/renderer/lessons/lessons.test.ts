import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../../../scripts/pages.fixture';
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

test('the lesson of every folder is in the catalogue once, with its section, in the order of the book', () => {
  const texts = filesIn('src/renderer/lessons', /\/en\.ts$/);
  const folders = texts.map((file) => file.split('/').at(-2)!);
  expect(folders).not.toEqual([]);
  expect(lessons.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
  const sections = lessons.map(({ section = '' }) => section);
  for (const section of sections) expect(section).toMatch(/^(4\.3|4\.4|6\.1)(\.\d)?$/);
  expect(sections).toEqual(sections.toSorted());
});

test.each(lessons)('$id says what it is for, and asks in a few steps', (lesson) => {
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

describe.each(places)('$at', ({ step }) => {
  const texts = languages.map((language) => ({
    language,
    said: step.texts[language],
    prose: prose(step, language),
    labels: labels(step, language),
  }));
  const [english, korean] = texts.map((all) => all.prose);

  test('speaks both languages, shortly', () => {
    for (const { language, said, prose, labels } of texts) {
      for (const text of [...prose, ...labels]) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|NaN|\$\$|TODO/);
        if (language === 'en') expect(text).not.toMatch(HANGUL);
      }
      expect(sentences(said.text).length).toBeLessThanOrEqual(4);
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

test.each(glossary)('the glossary explains $id once, in one or two sentences', ({ id, texts }) => {
  expect(glossary.filter((entry) => entry.id === id)).toHaveLength(1);
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
