// Works the window's controls without a wait for each: what is pressed or chosen happens inside the
// page, and it goes on as soon as the window is settled but for the last, finest picture of the surface.

import type { Page } from '@playwright/test';
import { viewIds, type ViewId } from '../src/shared/pane-ids';
import { settled } from './settled';

interface Deed {
  /** Of the first of these. */
  readonly selector: string;
  /** Of a menu. */
  readonly value?: string;
  /** What the control says. */
  readonly text?: string;
}

/** Runs in the page, so that everything it needs is inside. */
function act({ selector, value, text }: Deed): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const element = all.find((one) => text === undefined || one.textContent.trim() === text);
  if (!element) throw new Error(`No ${selector} ${text ?? ''}.`);
  if (element instanceof HTMLSelectElement && value !== undefined) {
    element.value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  } else element.click();
}

export class Hand {
  constructor(readonly page: Page) {}

  async press(selector: string, text?: string): Promise<void> {
    await this.page.evaluate(act, { selector, ...(text === undefined ? {} : { text }) });
    await this.rest();
  }

  /** The same where it is there. */
  async pressAny(selector: string): Promise<void> {
    if ((await this.page.locator(selector).count()) > 0) await this.press(selector);
  }

  async choose(menu: string, value: string): Promise<void> {
    await this.page.evaluate(act, { selector: menu, value });
    await this.rest();
  }

  /** Until the window is settled, or as settled as one is that plays. */
  rest = (): Promise<string> => settled(this.page, { but: ['picture'] });

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

  rate = (lr: string): Promise<void> => this.fill('[data-name="Learning rate value"]', lr);

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
