// Works the window's controls without a wait for each: what is pressed or chosen happens inside the
// page, and it goes on as soon as nothing has changed there for a moment.

import type { Page } from '@playwright/test';
import { viewIds, type ViewId } from '../src/shared/pane-ids';
import { the } from './screen';

/** Milliseconds for which nothing changes in a page at rest; and to look a second time. */
const QUIET = 45;
const AT_REST = 350;

interface Deed {
  /** Of the first of these; without one it only waits. */
  readonly selector?: string;
  /** Of a menu. */
  readonly value?: string;
  /** What the control says. */
  readonly text?: string;
  readonly quiet: number;
}

/** Runs in the page, so that everything it needs is inside. */
function act({ selector, value, text, quiet }: Deed): Promise<void> {
  const rest = new Promise<void>((done) => {
    const end = setTimeout(finish, 2000);
    let timer = setTimeout(finish, quiet);
    const watcher = new MutationObserver((changes) => {
      // The surface turns and is drawn finer for a while; its labels keep clear of each other.
      const still = changes.every(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest('.surface'),
      );
      if (still) return;
      clearTimeout(timer);
      timer = setTimeout(finish, quiet);
    });
    watcher.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    function finish() {
      clearTimeout(timer);
      clearTimeout(end);
      watcher.disconnect();
      done();
    }
  });
  if (selector === undefined) return rest;
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const element = all.find((one) => text === undefined || one.textContent.trim() === text);
  if (!element) throw new Error(`No ${selector} ${text ?? ''}.`);
  if (element instanceof HTMLSelectElement && value !== undefined) {
    element.value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  } else element.click();
  return rest;
}

export class Hand {
  constructor(readonly page: Page) {}

  press = (selector: string, text?: string): Promise<void> =>
    this.page.evaluate(act, { selector, quiet: QUIET, ...(text === undefined ? {} : { text }) });

  /** The same where it is there. */
  async pressAny(selector: string): Promise<void> {
    if ((await this.page.locator(selector).count()) > 0) await this.press(selector);
  }

  choose = (menu: string, value: string): Promise<void> =>
    this.page.evaluate(act, { selector: menu, value, quiet: QUIET });

  /** Until nothing has changed for a moment, or for a longer one. */
  rest = (long = false): Promise<void> =>
    this.page.evaluate(act, { quiet: long ? AT_REST : QUIET });

  async key(press: string): Promise<void> {
    await this.page.keyboard.press(press);
    await this.rest();
  }

  /** Puts a value into a field and leaves it. */
  async fill(selector: string, value: string): Promise<void> {
    const field = this.page.locator(selector).first();
    await field.fill(value);
    await field.press('Enter');
    await this.rest();
  }

  async rate(lr: string): Promise<void> {
    const field = the(this.page, 'textbox', 'Learning rate value');
    await field.fill(lr);
    await field.press('Enter');
    await this.rest();
  }

  /** How many views there are to choose among; 0 where all have room. */
  tabs = (): Promise<number> =>
    this.page.evaluate(() => document.querySelectorAll('.view-tabs [role="tab"]').length);

  /** Gives a view of the whole lab the room, where there is room for one. */
  async show(view: ViewId): Promise<void> {
    if ((await this.tabs()) > 0) await this.tab(viewIds.indexOf(view));
  }

  tab = (index: number): Promise<void> =>
    this.press(`.view-tabs [role="tab"]:nth-child(${index + 1})`);
}
