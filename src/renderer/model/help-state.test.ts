import { describe, expect, it } from 'vitest';
import { HelpState } from './help-state';

describe('the help', () => {
  it('is closed at first, and opens at the page asked for', () => {
    const help = new HelpState();
    expect(help.page.value).toBeNull();
    help.show('guides');
    expect(help.page.value).toBe('guides');
    help.close();
    expect(help.page.value).toBeNull();
  });

  it('goes back through the links that were followed, and no farther', () => {
    const help = new HelpState();
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
    const help = new HelpState();
    help.show('guides');
    help.follow('lessons/en/descent.md');
    help.show('model');
    expect(help.hasBefore.value).toBe(false);
  });
});
