import { describe, expect, it, vi } from 'vitest';
import type { ShellClient } from '../../shared/protocol/clients';
import { HelpState } from './help-state';

const programs = ['Descent Lab 1', 'Electron 2'];

function openHelp() {
  const request = vi.fn(async () => ({ ok: true, value: programs }));
  return { help: new HelpState({ request } as unknown as ShellClient), request };
}

describe('the help', () => {
  it('is closed at first, and opens at the page asked for', () => {
    const { help } = openHelp();
    expect(help.page.value).toBeNull();
    help.show('guides');
    expect(help.page.value).toBe('guides');
    help.close();
    expect(help.page.value).toBeNull();
  });

  it('goes back through the links that were followed, and no farther', () => {
    const { help } = openHelp();
    help.show('guides');
    help.follow('lessons/en/descent.md');
    help.follow('lessons/en/worksheets/descent.md');
    expect(help.hasBefore.value).toBe(true);
    help.back();
    expect(help.page.value).toBe('lessons/en/descent.md');
    help.back();
    help.back();
    expect(help.page.value).toBe('guides');
    expect(help.hasBefore.value).toBe(false);
  });

  it('forgets the way when a page of the list is chosen', () => {
    const { help } = openHelp();
    help.show('guides');
    help.follow('lessons/en/descent.md');
    help.show('model');
    expect(help.hasBefore.value).toBe(false);
  });

  it('asks for the versions once, and only when they are wanted', async () => {
    const { help, request } = openHelp();
    expect(help.programs.value).toEqual([]);
    expect(request).not.toHaveBeenCalled();
    await help.askPrograms();
    await help.askPrograms();
    expect(help.programs.value).toBe(programs);
    expect(request).toHaveBeenCalledExactlyOnceWith('about', {});
  });
});
