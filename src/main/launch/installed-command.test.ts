import { expect, test } from 'vitest';
import { helpText } from '../../i18n/help';
import { texts } from '../../i18n/texts';
import { installedCommand } from './installed-command';

const help = (exe: string, isPackaged = true): string =>
  helpText('lab', texts.en, installedCommand({ isPackaged, getPath: () => exe }));

test.each([
  ['/opt/Descent Lab/descent-lab', 'descent-lab --lr 10'],
  ['C:\\Program Files\\Descent Lab\\Descent Lab.exe', '"Descent Lab.exe" --lr 10'],
  ['/Applications/Descent Lab.app/Contents/MacOS/Descent Lab', '"Descent Lab" --lr 10'],
])('the help of %s shows how it is called', (exe, call) => {
  expect(help(exe)).toContain(`\n\n${call}`);
  expect(help(exe)).not.toContain('npm');
});

test('from the sources it is npm that calls it', () => {
  expect(help('/lab/electron', false)).toContain('\n\nnpm start -- --lr 10');
});
