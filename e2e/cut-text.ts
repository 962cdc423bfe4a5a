// Finds text in the window that cannot be read whole: cut with or without an ellipsis, clipped by
// what it stands in, outside of the window, or under another text. What a scroll brings is whole.

import type { Page } from '@playwright/test';
import { findIn } from './find-in';

/** What is wrong, one line a fault: what happens to it, the text, and where it stands. */
export const cutText = (page: Page): Promise<string[]> => findIn(page, { findCutText });

/** Runs in the page, so that everything it needs is inside. */
export function findCutText(): string[] {
  /** CSS pixels that do not count: rounding, and the white of a letter's box. */
  const SLACK = 1.5;
  /** Parts of the size of type: half of a line that has ink, from its middle; a box beyond ink. */
  const INK = 0.36;
  const WHITE = 0.3;
  /** What stands over the rest on purpose. */
  const OVER =
    'dialog, [popover], [role="alert"], [role="tooltip"], .notice, .lr-tip, .arithmetic, .reasons, .numbers-card, .set-ups, .make';

  interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }

  interface Words {
    readonly text: string;
    readonly element: Element;
    readonly size: number;
    readonly lines: readonly Box[];
  }

  const found = new Set<string>();
  const pen = document.createElement('canvas').getContext('2d')!;

  const nameOf = (element: Element): string => {
    const parts: string[] = [];
    for (let at: Element | null = element; at && parts.length < 3; at = at.parentElement) {
      const name = at.getAttribute('data-name') ?? at.getAttribute('class')?.split(' ')[0];
      if (name) parts.unshift(name);
    }
    return parts.join(' > ') || element.tagName.toLowerCase();
  };
  const short = (text: string): string => {
    const words = text.trim().replace(/\s+/g, ' ');
    return words.length > 40 ? `${words.slice(0, 38)}…` : words;
  };
  const say = (what: string, text: string, element: Element, detail = ''): void => {
    found.add(`${what}: “${short(text)}” in ${nameOf(element)}${detail && ` (${detail})`}`);
  };
  const px = (value: number): string => String(Math.round(value));

  /** What an element does with what stands in it: asked once, for all the words there are. */
  interface Place {
    readonly box: DOMRect;
    readonly inline: boolean;
    readonly fixed: boolean;
    readonly overflowX: string;
    readonly overflowY: string;
    readonly unread: boolean;
  }
  const UNREAD = '.katex-mathml, option, script, style, noscript, title';
  const places = new Map<Element, Place>();
  function placeOf(element: Element): Place {
    const known = places.get(element);
    if (known) return known;
    const { display, position, overflowX, overflowY, clipPath } = getComputedStyle(element);
    const { parentElement: parent } = element;
    const place = {
      box: element.getBoundingClientRect(),
      inline: display === 'inline',
      fixed: position === 'fixed',
      overflowX,
      overflowY,
      // Kept for screen readers and cut to nothing for the eye, or never drawn as text.
      unread:
        clipPath !== 'none' ||
        element.matches(UNREAD) ||
        (parent !== null && placeOf(parent).unread),
    };
    places.set(element, place);
    return place;
  }

  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !placeOf(element).unread;

  /** All visible words, with the part of each line that has ink. */
  function allWords(): Words[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: Words[] = [];
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? '';
      if (!element || text.trim() === '' || !isShown(element)) continue;
      range.selectNodeContents(node);
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const lines = element instanceof SVGElement ? turned(element) : null;
      words.push({
        text,
        element,
        size,
        lines: (lines ?? [...range.getClientRects()]).filter(({ width }) => width > 0),
      });
    }
    return words;
  }

  /** A slanted line as squares along it; null for a level one. */
  function turned(element: Element): DOMRect[] | null {
    const text = element.closest('text');
    const matrix = text?.getScreenCTM();
    if (!text || !matrix || Math.abs(matrix.b) < 0.02) return null;
    const { x, y, width, height } = text.getBBox();
    const count = Math.max(1, Math.round(width / height));
    return Array.from({ length: count }, (_, i) => {
      const middle = new DOMPoint(x + ((i + 0.5) * width) / count, y + height / 2);
      const at = middle.matrixTransform(matrix);
      return new DOMRect(at.x - height / 2, at.y - height / 2, height, height);
    });
  }

  function ink({ top, bottom, left, right }: Box, size: number): Box {
    const middle = (top + bottom) / 2;
    return { left, right, top: middle - INK * size, bottom: middle + INK * size };
  }

  /** Checks a line against everything that may clip it, up to the window. */
  function checkClip(words: Words, line: Box): void {
    const { element, text, size } = words;
    let { left, right, top, bottom } = line;
    let fixed = false;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const style = placeOf(at);
      const svg = at instanceof SVGElement;
      if (!fixed && at !== document.body && (!svg || at.tagName === 'svg')) {
        const { box } = style;
        const clips = (way: string) => !style.inline && way !== 'visible';
        const scrolls = (way: string) => way === 'auto' || way === 'scroll';
        if (clips(style.overflowX)) {
          const beyond = Math.max(box.left - left, right - box.right);
          if (beyond > SLACK && !scrolls(style.overflowX))
            say('clipped', text, element, `${px(beyond)} beyond the side of ${nameOf(at)}`);
          if (scrolls(style.overflowX)) [left, right] = [box.left, box.right];
        }
        if (clips(style.overflowY)) {
          const beyond = Math.max(box.top - top, bottom - box.bottom);
          if (beyond > SLACK + WHITE * size && !scrolls(style.overflowY))
            say('clipped', text, element, `${px(beyond)} above or below ${nameOf(at)}`);
          if (scrolls(style.overflowY)) [top, bottom] = [box.top, box.bottom];
        }
      }
      if (style.fixed) fixed = true;
    }
    const over = Math.max(-left, right - innerWidth, -top, bottom - innerHeight);
    if (over > SLACK) say('outside', text, element, px(over));
  }

  /** Whether the box that holds the words cuts them itself. */
  function endsInEllipsis({ element }: Words): boolean {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { inline, overflowX } = placeOf(at);
      if (inline) continue;
      const hides = overflowX === 'hidden' || overflowX === 'clip';
      const cuts = hides && at.clientWidth > 0 && at.scrollWidth > at.clientWidth + SLACK;
      if (!cuts || getComputedStyle(at).textOverflow !== 'ellipsis') return false;
      say('cut', at.textContent, at, `${at.scrollWidth} in ${at.clientWidth}`);
      return true;
    }
    return false;
  }

  /** The menu with this choice alone, as wide as that is. */
  function loneCopy(select: HTMLSelectElement, option: HTMLOptionElement): HTMLSelectElement {
    const lone = select.cloneNode(false) as HTMLSelectElement;
    lone.append(option.cloneNode(true));
    lone.style.cssText +=
      '; position: absolute; visibility: hidden; width: max-content; min-width: 0; max-width: none';
    return lone;
  }

  /** How wide menus are with one choice, by all that makes them so: it is measured once. */
  const { menuWidths = new Map<string, number>() } = globalThis as {
    menuWidths?: Map<string, number>;
  };
  Object.assign(globalThis, { menuWidths });
  function kindOf(select: HTMLSelectElement, option: HTMLOptionElement): string {
    const style = getComputedStyle(select);
    // Each by itself: of a font with figures of one width, the shorthand is empty.
    const FONT = ['fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'fontStretch'] as const;
    const SIGNS = ['fontVariantNumeric', 'fontFeatureSettings', 'fontVariationSettings'] as const;
    const TEXT = ['letterSpacing', 'wordSpacing', 'textTransform', 'textIndent'] as const;
    const BESIDE = ['padding', 'borderWidth', 'appearance', 'boxSizing', 'zoom'] as const;
    const looks = [...FONT, ...SIGNS, ...TEXT, ...BESIDE].map((name) => style[name]);
    return JSON.stringify([document.documentElement.lang, option.text, ...looks]);
  }

  /** A field's value or placeholder; a menu's choice beside its arrow. */
  function checkControls(): void {
    for (const input of document.querySelectorAll<HTMLInputElement>('input[type="text"]')) {
      if (!isShown(input)) continue;
      const style = getComputedStyle(input);
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const text = input.value || input.placeholder;
      const wide = pen.measureText(text).width;
      const room =
        input.clientWidth -
        Number.parseFloat(style.paddingLeft) -
        Number.parseFloat(style.paddingRight);
      if (wide > room + SLACK) say('cut', text, input, `${px(wide)} in ${px(room)}`);
    }
    for (const area of document.querySelectorAll('textarea')) {
      if (!isShown(area)) continue;
      const beyond = Math.max(
        area.scrollWidth - area.clientWidth,
        area.scrollHeight - area.clientHeight,
      );
      if (beyond > SLACK) say('cut', area.value || area.placeholder, area, `${px(beyond)} beyond`);
    }
    const menus = [...document.querySelectorAll('select')].flatMap((select) => {
      const option = select.selectedOptions[0];
      return option && isShown(select) ? [{ select, option, kind: kindOf(select, option) }] : [];
    });
    // A width is kept when it was measured in the letters that stay.
    if (document.fonts.status !== 'loaded') menuWidths.clear();
    const unknown = menus
      .filter(({ kind }) => !menuWidths.has(kind))
      .map(({ select, option, kind }) => ({ select, kind, lone: loneCopy(select, option) }));
    // All are put there before the first is measured: the page is laid out once, and not once for each.
    for (const { select, lone } of unknown) select.after(lone);
    for (const { kind, lone } of unknown) menuWidths.set(kind, lone.offsetWidth);
    for (const { lone } of unknown) lone.remove();
    for (const { select, option, kind } of menus) {
      const [wide, room] = [menuWidths.get(kind) ?? 0, select.offsetWidth];
      if (wide > room + SLACK) say('cut', option.text, select, `${wide} in ${room}`);
    }
  }

  /** Two texts that share ink, unless one is meant to stand over the other. */
  function checkOverlaps(all: readonly Words[]): void {
    const pieces = all.flatMap((words) =>
      words.lines.map((line) => ({ words, box: ink(line, words.size) })),
    );
    pieces.sort((a, b) => a.box.left - b.box.left);
    pieces.forEach(({ words, box }, i) => {
      for (let k = i + 1; k < pieces.length; k++) {
        const other = pieces[k];
        if (other.box.left > box.right - SLACK) break;
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (high <= SLACK || other.words === words) continue;
        if (related(words.element, other.words.element)) continue;
        const [one, two] = [whole(words), whole(other.words)];
        say('overlap', one, words.element, `“${short(two)}” in ${nameOf(other.words.element)}`);
      }
    });
  }

  /** A set formula stands for each of its signs. */
  const whole = ({ element, text }: Words): string =>
    element.closest('.katex')?.querySelector('annotation')?.textContent ?? text;

  /** Parts of one formula; one over the other on purpose; one scrolled away. */
  function related(a: Element, b: Element): boolean {
    const formula = a.closest('.katex');
    if (formula && formula === b.closest('.katex')) return true;
    return a.closest(OVER) !== b.closest(OVER);
  }

  /** What is left of a line within everything that scrolls; null for nothing. */
  const inSight = (element: Element, line: Box): boolean => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      const { box, overflowY, overflowX } = placeOf(at);
      if (!/auto|scroll/.test(overflowX + overflowY)) continue;
      if (line.top < box.top - SLACK || line.bottom > box.bottom + SLACK) return false;
      if (line.left < box.left - SLACK || line.right > box.right + SLACK) return false;
    }
    return true;
  };
  const words = allWords().filter((each) => !endsInEllipsis(each));
  for (const each of words) {
    for (const line of each.lines) checkClip(each, line);
  }
  checkControls();
  checkOverlaps(
    words.map((each) => ({
      ...each,
      lines: each.lines.filter((line) => inSight(each.element, line)),
    })),
  );
  return [...found];
}
