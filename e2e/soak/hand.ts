// A hand in the window: the mouse where something stands, keys, and nothing by force. What is covered or
// switched off cannot be had.

import type { Page } from '@playwright/test';
import type { SavedSession } from '../../src/shared/session/session';
import { settled } from '../settled';
import type { Edition } from './edition';

/** What may go on while all is kept, by its name in `data-busy`. */
const MOVING = ['asking', 'frame', 'picture', 'letters'];

interface Wanted {
  readonly selector: string;
  /** Which of those there are: from 0 up to 1. */
  readonly at: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** For who reads the list. */
  readonly says: string;
}

/** Runs in the page, so that everything it needs is inside. */
function find({ selector, at }: Wanted): Place | null {
  const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
  const seen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  /** Radios and ticks are drawn by their labels. */
  const drawn = (element: Element) =>
    element.matches('[type="radio"], [type="checkbox"]')
      ? (element.closest('label') ?? element)
      : element;
  const all = [...document.querySelectorAll(selector)].filter(
    (element) =>
      !element.matches(':disabled, [aria-disabled="true"]') &&
      !element.closest('[inert]') &&
      (!dialog || dialog.contains(element)) &&
      seen(drawn(element)),
  );
  const element = all[Math.floor(at * all.length)];
  if (!element) return null;
  const target = drawn(element);
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const box = target.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const there = document.elementFromPoint(x, y);
  if (!there || !(target.contains(there) || there.contains(target))) return null;
  const name =
    element.getAttribute('data-name') ??
    element.getAttribute('aria-label') ??
    target.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40);
  return { x, y, width: box.width, height: box.height, says: name || selector };
}

export class Hand {
  /** What the last action met, for who reads the list. */
  met = '';

  constructor(readonly edition: Edition) {}

  get page(): Page {
    return this.edition.page;
  }

  async place(selector: string, at = 0): Promise<Place | null> {
    const place = await this.page.evaluate(find, { selector, at });
    this.met = place?.says ?? '';
    return place;
  }

  async click(selector: string, at = 0): Promise<boolean> {
    const place = await this.place(selector, at);
    if (!place) return false;
    await this.page.mouse.click(place.x, place.y);
    return true;
  }

  /** Puts a text in the place of what stands in a field; the field keeps the focus. */
  async write(selector: string, at: number, text: string): Promise<boolean> {
    if (!(await this.click(selector, at))) return false;
    await this.page.keyboard.press('ControlOrMeta+A');
    if (text === '') await this.page.keyboard.press('Delete');
    else await this.page.keyboard.insertText(text);
    return true;
  }

  /** Takes one of a menu's choices, as the menu itself would say it. @param choice from 0 up to 1 */
  async choose(selector: string, at: number, choice: number): Promise<boolean> {
    if (!(await this.place(selector, at))) return false;
    return this.page.evaluate(
      ([wanted, which, of]) => {
        const menus = [...document.querySelectorAll<HTMLSelectElement>(wanted)].filter(
          (menu) => !menu.disabled && menu.checkVisibility() && !menu.closest('[inert]'),
        );
        const menu = menus[Math.floor(which * menus.length)];
        const options = [...(menu?.options ?? [])].filter((option) => !option.disabled);
        const option = options[Math.floor(of * options.length)];
        if (!option) return false;
        menu.focus();
        menu.value = option.value;
        menu.dispatchEvent(new Event('input', { bubbles: true }));
        menu.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      [selector, at, choice] as const,
    );
  }

  press = (keys: string): Promise<void> => this.page.keyboard.press(keys);

  async pressAll(all: readonly string[]): Promise<void> {
    for (const keys of all) await this.press(keys);
  }

  isModal = (): Promise<boolean> =>
    this.page.evaluate(() => document.querySelector('dialog:modal') !== null);

  /** Nothing is open over the window, and no field has the focus. */
  async clear(): Promise<boolean> {
    for (let tries = 0; tries < 6 && (await this.isModal()); tries++) await this.press('Escape');
    await this.page.evaluate(() => {
      for (const open of document.querySelectorAll<HTMLElement>(':popover-open'))
        open.hidePopover();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    return !(await this.isModal());
  }

  /** The session once all that was changed is kept. */
  async kept(): Promise<SavedSession | null> {
    const keeping = await settled(this.page, { patience: 20_000, but: MOVING });
    if (keeping !== '') throw new Error(`It is not kept: ${keeping}.`);
    return this.edition.sessionOf();
  }

  /** @throws where the session is another one after it */
  async keeps(what: string, act: () => Promise<unknown>): Promise<void> {
    const before = JSON.stringify(await this.kept());
    await act();
    const after = JSON.stringify(await this.kept());
    if (after !== before) throw new Error(`${what}: another session:\n  ${before}\n  ${after}`);
  }

  closeNotices = (): Promise<void> =>
    this.page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.notice button')) button.click();
    });

  /** The lab by itself: no lesson, no projector, no race, nothing playing. */
  async calm(): Promise<boolean> {
    for (const [wanted, way] of [
      ['[data-presenter]', () => this.press('F5')],
      ['.lesson', () => this.choose('[data-name="Lesson"]', 0, 0)],
    ] as const) {
      if ((await this.page.locator(wanted).count()) > 0) await way();
    }
    return (await this.page.locator('[data-presenter], .lesson').count()) === 0;
  }
}
