// What goes wrong in the pages of a window or a browser, gathered while a test runs.

import type { BrowserContext } from '@playwright/test';

/** @param leaves whether a request goes elsewhere than to the lab */
export function complaintsOf(context: BrowserContext, leaves: (url: string) => boolean): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    const text = message.text();
    const violates = message.type() === 'warning' && /violat|policy/i.test(text);
    if (message.type() === 'error' || violates) {
      complaints.push(`console: ${text} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    if (leaves(request.url())) complaints.push(`request: ${request.url()}`);
  });
  return complaints;
}
