// How the installed app is called in a terminal: by the name of its program.

import type { App } from 'electron';

/** @returns undefined where it runs from the sources */
export function installedCommand(app: Pick<App, 'isPackaged' | 'getPath'>): string | undefined {
  if (!app.isPackaged) return undefined;
  const name = /[^/\\]*$/.exec(app.getPath('exe'))?.[0] ?? '';
  return name.includes(' ') ? `"${name}"` : name;
}
