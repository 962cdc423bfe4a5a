// What the page itself must tell: places that are no numbers, given to a canvas, and how many pictures of
// the graphics card are alive.

import type { Page } from '@playwright/test';

interface Watched {
  readonly soak: {
    readonly faults: string[];
    readonly contexts: WeakRef<WebGL2RenderingContext>[];
  };
}

/** Runs in the page before its own code. */
function watch(): void {
  if ('soak' in window) return;
  const soak: Watched['soak'] = { faults: [], contexts: [] };
  Object.assign(window, { soak });
  const pen = CanvasRenderingContext2D.prototype;
  for (const name of ['setTransform', 'transform', 'translate', 'rotate', 'scale'] as const) {
    const own = pen[name] as (...given: unknown[]) => unknown;
    Object.assign(pen, {
      [name](this: CanvasRenderingContext2D, ...given: unknown[]) {
        if (given.some((value) => typeof value === 'number' && !Number.isFinite(value))) {
          soak.faults.push(`canvas: ${name}(${given.join(', ')})`);
        }
        return own.apply(this, given);
      },
    });
  }
  const canvas = HTMLCanvasElement.prototype;
  const getContext = canvas.getContext as (...given: unknown[]) => RenderingContext | null;
  Object.assign(canvas, {
    getContext(this: HTMLCanvasElement, ...given: unknown[]) {
      const context = getContext.apply(this, given);
      if (
        context instanceof WebGL2RenderingContext &&
        !soak.contexts.some((other) => other.deref() === context)
      ) {
        soak.contexts.push(new WeakRef(context));
      }
      return context;
    },
  });
}

export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(watch);
  await page.evaluate(watch);
}

/** What was seen since it was asked last. */
export const canvasFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as Partial<Watched>).soak?.faults.splice(0) ?? []);

/** Contexts of the graphics card that are alive. */
export const liveContexts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      (window as unknown as Partial<Watched>).soak?.contexts.filter(
        (context) => context.deref()?.isContextLost() === false,
      ).length ?? 0,
  );
