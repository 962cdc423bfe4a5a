// On macOS a double click on a file is an event, which may come before there is a window.

import type { App } from 'electron';

/** @param listener is told of those that came already, and of each that comes */
export type OpenFileEvents = (listener: (file: string) => void) => void;

export function collectOpenFiles(app: Pick<App, 'on'>): OpenFileEvents {
  const early: string[] = [];
  let open = (file: string): void => void early.push(file);
  app.on('open-file', (event, file) => {
    event.preventDefault();
    open(file);
  });
  return (listener) => {
    open = listener;
    early.splice(0).forEach(listener);
  };
}
