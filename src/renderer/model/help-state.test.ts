import { expect, it, vi } from 'vitest';
import type { ShellClient } from '../../shared/protocol/clients';
import { HelpState } from './help-state';

const programs = ['Descent Lab 1', 'Electron 2'];

function openHelp() {
  const request = vi.fn(async () => ({ ok: true, value: programs }));
  return { help: new HelpState({ request } as unknown as ShellClient), request };
}

it('the help opens at the page asked for, goes back through the links that were followed, and closes', () => {
  const { help } = openHelp();
  const state = () => [help.page.value, help.hasBefore.value];
  expect(state()).toEqual([null, false]);
  help.show('guides');
  help.follow('lessons/en/descent.md');
  help.follow('lessons/en/worksheets/descent.md');
  expect(state()).toEqual(['lessons/en/worksheets/descent.md', true]);
  help.back();
  expect(state()).toEqual(['lessons/en/descent.md', true]);
  help.back();
  help.back();
  expect(state()).toEqual(['guides', false]);
  // The way is forgotten when a page of the list is chosen.
  help.follow('lessons/en/descent.md');
  help.show('model');
  expect(state()).toEqual(['model', false]);
  help.close();
  expect(state()).toEqual([null, false]);
});

it('the help asks for the versions once, and only when they are wanted', async () => {
  const { help, request } = openHelp();
  expect(help.programs.value).toEqual([]);
  expect(request).not.toHaveBeenCalled();
  await help.askPrograms();
  await help.askPrograms();
  expect(help.programs.value).toBe(programs);
  expect(request).toHaveBeenCalledExactlyOnceWith('about', {});
});
