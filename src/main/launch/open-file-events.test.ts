import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { expect, test, vi } from 'vitest';
import { collectOpenFiles } from './open-file-events';

test('files that the system hands over before there is a window wait for it', () => {
  const app = new EventEmitter();
  const onOpenFile = collectOpenFiles(app as unknown as Pick<App, 'on'>);
  const event = { preventDefault: vi.fn() };
  app.emit('open-file', event, '/class/early.json');
  const opened: string[] = [];
  onOpenFile((file) => opened.push(file));
  app.emit('open-file', event, '/class/late.json');
  expect(opened).toEqual(['/class/early.json', '/class/late.json']);
  expect(event.preventDefault).toHaveBeenCalledTimes(2);
});
