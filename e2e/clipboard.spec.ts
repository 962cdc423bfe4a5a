// What other programs have copied is read when a person pastes, by key or menu, and never otherwise.

import { attack, forget } from './attack';
import { expect, test } from './shared-lab';
import { the } from './screen';

test('the clipboard is read when a person pastes, and not otherwise', async ({
  lab: { app, page, complaints },
}) => {
  await app.evaluate(({ clipboard }) => clipboard.writeText('x0^2 + 7*x1^2'));
  const field = the(page, 'textbox', 'f(x0, x1)');
  const before = await field.inputValue();
  // With the activation that a click leaves behind, too.
  await field.click();
  await field.selectText();
  const attacks = {
    'in the field': `return [document.execCommand('paste'), document.activeElement.value]`,
    'in an own field': `const t = document.createElement('textarea'); document.body.append(t); t.focus(); document.execCommand('paste'); const { value } = t; t.remove(); return value`,
    'in a frame': `const f = document.createElement('iframe'); document.body.append(f); const d = f.contentDocument; const t = d.createElement('textarea'); d.body.append(t); t.focus(); d.execCommand('paste'); const { value } = t; f.remove(); return value`,
    'by the API': `return await navigator.clipboard.readText()`,
  };
  for (const [name, source] of Object.entries(attacks)) {
    expect(String(await attack(page, source)), name).not.toContain('7*x1');
  }
  await expect(field).toHaveValue(before);

  await field.selectText();
  await field.press('Control+V');
  await expect(field).toHaveValue('x0^2 + 7*x1^2');
  await field.fill('x0');
  await field.selectText();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].webContents.paste());
  await expect(field).toHaveValue('x0^2 + 7*x1^2');
  await forget(page, complaints);
});
