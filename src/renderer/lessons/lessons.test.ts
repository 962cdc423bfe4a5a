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

  test('has lessons of 3 to 7 steps each', () => {
    for (const { steps } of lessons) {
      expect(steps.length).toBeGreaterThanOrEqual(3);
      expect(steps.length).toBeLessThanOrEqual(7);
    }
  });

  test('names no step twice', () => {
    expect(new Set(places.map(({ at }) => at)).size).toBe(places.length);
  });

  test('asks for a prediction in every lesson', () => {
    for (const { steps } of lessons) expect(steps.some((step) => step.prediction)).toBe(true);
  });

  test('names the section of the book that each follows, in its order', () => {
    const sections = lessons.map(({ section = '' }) => section);
    for (const section of sections) expect(section).toMatch(/^(4\.3|4\.4|6\.1)(\.\d)?$/);
    expect(sections).toEqual(sections.toSorted());
  });

  test.each(lessons)('says what $id is for in both languages', ({ texts: { en, ko }, minutes }) => {
    for (const text of [en.title, en.aim]) expect(text).toMatch(/^[A-Z]/);
    for (const text of [ko.title, ko.aim]) expect(text).toMatch(HANGUL);
    expect(sentences(ko.aim).every(politely)).toBe(true);
    expect(minutes).toBeGreaterThanOrEqual(5);
    expect(minutes).toBeLessThanOrEqual(20);
  });
});

const predictions = places.flatMap(({ at, step }) =>
  step.prediction ? [{ at, step, prediction: step.prediction }] : [],
);

test.each(predictions)('$at can be predicted right and wrong', ({ step, prediction }) => {
  if (prediction.kind === 'choice') {
    for (const language of languages) {
      const choices = step.texts[language].prediction?.choices ?? [];
      expect(choices[prediction.answer]).toBeDefined();
      expect(choices.length).toBeGreaterThanOrEqual(2);
      expect(new Set(choices).size).toBe(choices.length);
    }
  }
  if (prediction.kind === 'number') {
    expect(Number.isFinite(prediction.answer)).toBe(true);
    expect(prediction.tolerance).toBeGreaterThanOrEqual(0);
    expect(prediction.tolerance).toBeLessThanOrEqual(0.1);
  }
});

describe.each(places)('$at', ({ step }) => {
  test('shows a session that can be opened, on a step that the run has', () => {
    const session = parseSession({ format: 'descent-lab', version: 1, ...step.session });
    expect(session).toMatchObject({ ok: true, value: step.session });
    if (session.ok && typeof step.at === 'number') {
      expect(step.at).toBeLessThanOrEqual(session.value.steps);
    }
  });

  test('speaks both languages', () => {
    for (const language of languages) {
      for (const text of [...prose(step, language), ...labels(step, language)]) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|NaN|\$\$|TODO/);
        if (language === 'en') expect(text).not.toMatch(HANGUL);
      }
    }
    for (const text of prose(step, 'ko')) expect(text).toMatch(HANGUL);
  });

  test('explains every word that it links to', () => {
    for (const language of languages) {
      for (const text of prose(step, language)) {
        for (const [, id] of text.matchAll(/\[\[([^\]|]+)[^\]]*\]\]/g)) {
          expect(entryIds).toContain(id);
        }
      }
    }
  });

  test('closes every mark, and sets every formula', () => {
    for (const language of languages) {
      for (const text of prose(step, language)) {
        for (const mark of ['$', '`']) expect(text.split(mark).length % 2).toBe(1);
        expect(text.split('[[').length).toBe(text.split(']]').length);
        for (const [, tex] of text.matchAll(/\$([^$]+)\$/g)) {
          expect(katex.renderToString(tex, { throwOnError: true })).toContain('katex');
        }
      }
    }
    for (const { tex } of step.symbols ?? []) katex.renderToString(tex, { throwOnError: true });
  });

  test('uses the same formulas, code and links in both languages', () => {
    const marks = (text: string) =>
      [...text.matchAll(/`[^`]+`|\[\[[^\]|]+/g)].map(([mark]) => mark).toSorted();
    const [english, korean] = languages.map((language) => prose(step, language).map(marks));
    expect(korean).toEqual(english);
  });

  test('has no marks where only plain letters are shown', () => {
    for (const language of languages) {
      for (const text of labels(step, language)) expect(text).not.toMatch(/[$`]|\[\[/);
    }
  });

  test('is short', () => {
    for (const language of languages) {
      expect(sentences(step.texts[language].text).length).toBeLessThanOrEqual(4);
    }
  });

  test('closes its Korean sentences politely', () => {
    for (const text of prose(step, 'ko')) {
      for (const sentence of sentences(text).filter((one) => HANGUL.test(one))) {
        expect(sentence.replace(/ □$/, '')).toSatisfy(politely);
      }
    }
  });

  test('tells what to do where something must be done', () => {
    for (const language of languages) {
      expect(step.texts[language].task !== undefined).toBe(step.done !== undefined);
    }
  });
});

/** What a student with the book open looks for. */
const book = [
  '하이퍼파라미터',
  '매개변수',
  '전방 차분',
  '중심 차분',
  '반복 횟수',
  '초깃값',
  '경사법',
  '손실 함수',
  '교차 엔트로피 오차',
  '반올림 오차',
];

describe('the glossary', () => {
  test('has every word once', () => {
    const ids = glossary.map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has the words of the book, as a name or in what is said of one', () => {
    const entries = glossary.map(({ texts: { ko } }) => `${ko.name} ${ko.meaning}`).join('\n');
    for (const word of book) expect(entries).toContain(word);
  });

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
