// Finds words of JavaScript in what is read or heard: values that nobody has put into words.

import type { Page } from '@playwright/test';
import { texts } from '../../src/i18n/texts';

/** Every text of the languages, however deep. */
function all(of: unknown): string[] {
  if (typeof of === 'string') return [of];
  return typeof of === 'object' && of !== null ? Object.values(of).flatMap(all) : [];
}

const WORDS = /\b(undefined|null|Infinity|NaN)\b|\[object|\bfunction ?\(/;

/** Those that the languages say themselves. */
const meant = [...new Set(all(texts).filter((text) => WORDS.test(text)))];

interface Wanted {
  readonly meant: readonly string[];
  readonly words: string;
}

/** Runs in the page, so that everything it needs is inside. */
function find({ meant, words }: Wanted): string[] {
  /** What people wrote, or what is about such words. NaN is how a number is written that is none. */
  const LEFT = 'script, style, pre, code, .help-page, dialog.glossary, .katex annotation, textarea';
  const pattern = new RegExp(words);
  const found = new Set<string>();
  const check = (text: string, element: Element, where: string) => {
    let rest = text.replace(/“[^”]*”|‘[^’]*’/g, '');
    // A number that is none, where one is printed: alone, behind “f =”, in (x0, x1), or named by a chart.
    // What is heard has words for it.
    if (where === 'text' || where === 'title') {
      rest = rest.replace(/^\W*(NaN|-?Infinity)$|([=≈:→(,·]\s?|f |[은는] )(NaN|-?Infinity)/gu, '');
      rest = rest.replace(/^(f )?NaN from step|NaN$/u, '');
    }
    for (const sentence of meant) rest = rest.replaceAll(sentence, '');
    const word = pattern.exec(rest)?.[0];
    if (word === undefined) return;
    if (element.closest(LEFT)) return;
    const name =
      element.getAttribute('data-name') ?? element.getAttribute('class') ?? element.tagName;
    found.add(`${word} in the ${where} of ${name}: “${text.trim().slice(0, 80)}”`);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.nodeValue && element) check(node.nodeValue, element, 'text');
  }
  const names = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder'];
  for (const element of document.querySelectorAll(names.map((name) => `[${name}]`).join())) {
    for (const name of names) check(element.getAttribute(name) ?? '', element, name);
  }
  for (const input of document.querySelectorAll('input')) {
    // What is being typed, or was refused, is the person's.
    if (input === document.activeElement || input.ariaInvalid === 'true') continue;
    check(input.value, input, 'value');
  }
  return [...found];
}

export const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(find, { meant, words: WORDS.source });
