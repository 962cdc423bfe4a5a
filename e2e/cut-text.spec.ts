// Every word can be read whole: a walk through functions, charts, figures, methods, lessons and
// presenter mode, in both languages, in the sizes of a small laptop to a large screen.

import type { Page } from '@playwright/test';
import { objectives } from '../src/core/objectives';
import { optimizers } from '../src/core/optimizers';
import { lessons } from '../src/renderer/lessons';
import { chartKinds } from '../src/shared/session/session';
import { cutText } from './cut-text';
import { resize, the } from './screen';
import { expect, test } from './shared-lab';

const sizes = [
  [1024, 680],
  [1366, 640],
  [1280, 800],
  [1920, 1080],
] as const;

/** CSS pixels of time: how long nothing changes in a page at rest; and to look a second time. */
const QUIET = 45;
const AT_REST = 350;

/** Presses a button or chooses of a menu, and waits until nothing has changed for a moment. */
const act = (page: Page, control: string | null, value: string | null, quiet: number) =>
  page.evaluate(
    async ([selector, chosen, ms]) => {
      const rest = new Promise<void>((done) => {
        const end = setTimeout(finish, 2000);
        let timer = setTimeout(finish, ms);
        const watcher = new MutationObserver((changes) => {
          // The surface turns and is drawn finer for a while; its labels keep clear of each other.
          const still = changes.every(({ target }) =>
            (target instanceof Element ? target : target.parentElement)?.closest('.surface'),
          );
          if (still) return;
          clearTimeout(timer);
          timer = setTimeout(finish, ms);
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
      const element = selector === null ? null : document.querySelector<HTMLElement>(selector);
      if (selector !== null && element === null) throw new Error(`No ${selector}.`);
      if (element instanceof HTMLSelectElement && chosen !== null) {
        element.value = chosen;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      } else element?.click();
      await rest;
    },
    [control, value, quiet] as const,
  );

class Walk {
  /** With the state where each was seen first. */
  readonly found = new Map<string, string>();
  private language: 'ko' | 'en' = 'ko';

  constructor(readonly page: Page) {}

  press = (control: string): Promise<void> => act(this.page, control, null, QUIET);

  choose = (menu: string, value: string): Promise<void> => act(this.page, menu, value, QUIET);

  speak(language: 'ko' | 'en'): Promise<void> {
    this.language = language;
    return this.choose('[data-name="Language"]', language);
  }

  /** Looks at a state in both languages, in the one that is shown first. */
  async look(state: string): Promise<void> {
    await this.lookOnce(`${state} (${this.language})`);
    await this.speak(this.language === 'ko' ? 'en' : 'ko');
    await this.lookOnce(`${state} (${this.language})`);
  }

  /** Notes what is cut, and still is when all is quiet. */
  private async lookOnce(state: string): Promise<void> {
    const cut = async () => (await cutText(this.page)).filter((fault) => !this.found.has(fault));
    if ((await cut()).length === 0) return;
    await act(this.page, null, null, AT_REST);
    for (const fault of await cut()) this.found.set(fault, state);
  }

  /** Each of a menu's choices. */
  async each(menu: string, choices: readonly string[]): Promise<void> {
    for (const choice of choices) {
      await this.choose(menu, choice);
      await this.look(choice);
    }
  }
}

/** Everything of the free lab; ends as it began. */
async function walkFreeLab(walk: Walk): Promise<void> {
  const rate = the(walk.page, 'textbox', 'Learning rate value');
  await walk.each(
    '.function-menu',
    objectives.map(({ id }) => id),
  );
  await walk.each('.figure-menu', ['network', 'surface']);
  await walk.choose('.function-menu', 'book');
  await walk.each('.figure-menu', ['secant', 'slices', 'surface']);
  for (const lr of ['10', '1e-10', '0.1']) {
    await rate.fill(lr);
    await walk.press('[data-name="Last step"]');
    await walk.each('.chart-choice', lr === '1e-10' ? ['value'] : chartKinds);
  }
  await walk.press('[data-name="First step"]');
  await walk.press('.basin-toggle');
  await walk.look('basins');
  await walk.press('.basin-toggle');
  await walk.press('.this-step .heading button');
  await walk.each('[data-name="Optimizer"]', optimizers.map(({ id }) => id).reverse());
  await walk.press('.this-step .heading button');
}

async function walkLessons(walk: Walk): Promise<void> {
  for (const lesson of lessons) {
    await walk.choose('.lesson-menu', lesson.id);
    for (const [i, { id }] of lesson.steps.entries()) {
      if (i > 0) await walk.press('.lesson .next');
      await walk.look(`${lesson.id}.${id}`);
    }
  }
  await walk.choose('.lesson-menu', '');
}

async function walkPresenter(walk: Walk): Promise<void> {
  await walk.press('[data-name="Presenter mode"]');
  await walk.each('.function-menu', ['beale', 'himmelblau', 'book']);
  await walk.page.keyboard.press('c');
  await walk.page.locator('.chart-choice').waitFor();
  await walk.each('.chart-choice', chartKinds);
  // The first one leaves the view alone, the second the projector.
  for (let press = 0; press < 2; press++) await walk.page.keyboard.press('Escape');
  await walk.page.locator('[data-name="More"]').waitFor();
}

for (const size of sizes) {
  test(`no word is cut at ${size.join(' × ')}`, async ({ lab: { app, page } }) => {
    test.setTimeout(240_000);
    // A laptop of 1366 × 768 keeps less than the window asks for.
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0].setMinimumSize(400, 300),
    );
    await resize(app, page, size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const walk = new Walk(page);
    await walk.speak('ko');
    await walkFreeLab(walk);
    await walkPresenter(walk);
    await walkLessons(walk);
    await page.emulateMedia({ reducedMotion: null });
    expect([...walk.found].map(([fault, state]) => `${state}: ${fault}`)).toEqual([]);
  });
}
