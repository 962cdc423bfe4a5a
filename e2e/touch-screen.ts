// A touch screen in place of the mouse: its size, its fingers, and which targets are too small for them.

import { expect, type CDPSession, type Page } from '@playwright/test';

export type Place = readonly [x: number, y: number];

/** As WCAG 2.5.5 and both makers of tablets ask, in CSS pixels. */
const LEAST = 44;

/**
 * What may be smaller, as WCAG 2.5.8 allows: a word in a line of text, a handle whose whole chart takes
 * the finger, and in the editor the mark of the right choice, which has a row of 44 px for itself.
 */
const SMALLER = '.word, .help-link, .h-handle, .editor-choice > input, .unseen, .unseen *';

export async function touchScreen(page: Page, [width, height]: Place) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: true,
  });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  await expect
    .poll(() => page.evaluate(() => [innerWidth, document.documentElement.clientWidth]))
    .toEqual([width, width]);
  return { ...fingersOf(session), small: () => smallTargets(page) };
}

function fingersOf(session: CDPSession) {
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    places: readonly Place[],
  ): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map(([x, y], id) => ({ x, y, id })),
    });
  const drag = async (...ways: readonly (readonly [from: Place, to: Place])[]) => {
    const steps = 8;
    await send(
      'touchStart',
      ways.map(([from]) => from),
    );
    for (let k = 1; k <= steps; k++) {
      await send(
        'touchMove',
        ways.map(([[x, y], [toX, toY]]) => [
          x + ((toX - x) * k) / steps,
          y + ((toY - y) * k) / steps,
        ]),
      );
    }
    await send('touchEnd', []);
  };
  return {
    send,
    drag,
    async tap(at: Place) {
      await send('touchStart', [at]);
      await send('touchEnd', []);
    },
    /** Sent at once: a page that is busy answers each late, and a finger does not wait for it. */
    async tapTwice(at: Place) {
      await Promise.all([
        send('touchStart', [at]),
        send('touchEnd', []),
        send('touchStart', [at]),
        send('touchEnd', []),
      ]);
    },
  };
}

/** Controls in sight whose target is smaller than a finger, each with its size. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([least, smaller]) => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>(
          'button, select, textarea, input, a[href], summary, [role="tab"], [role="slider"]',
        ),
      ];
      const found: string[] = [];
      for (const control of controls) {
        if (control.matches(smaller) || !control.checkVisibility()) continue;
        if (control.closest('dialog:not([open]), [inert], [popover]:not(:popover-open)')) continue;
        const isTicked = control.matches('input[type="radio"], input[type="checkbox"]');
        const target = (isTicked && (control as HTMLInputElement).labels?.[0]) || control;
        const box = target.getBoundingClientRect();
        let { width, height } = box;
        // A target may be larger than what is drawn.
        const reach = getComputedStyle(target, '::after');
        if (reach.content !== 'none' && reach.position === 'absolute') {
          width = Math.max(width, Number.parseFloat(reach.width));
          height = Math.max(height, Number.parseFloat(reach.height));
        }
        if (width >= least - 0.5 && height >= least - 0.5) continue;
        const name = target.dataset['name'] ?? target.ariaLabel ?? target.textContent?.slice(0, 30);
        found.push(
          `${target.tagName.toLowerCase()}.${target.className} “${name}” ${width.toFixed(0)} × ${height.toFixed(0)}`,
        );
      }
      return [...new Set(found)];
    },
    [LEAST, SMALLER] as const,
  );
