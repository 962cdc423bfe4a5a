import { outcomeOf } from '../screen';
import { expect, test } from './browser-lab';

test('the site shows the surface, the path and the verdict in the language of the browser', async ({
  openLab,
}) => {
  const { page } = await openLab();
  await expect(outcomeOf(page)).toContainText('Converged');
  const korean = await openLab({ language: 'ko' });
  await expect(outcomeOf(korean.page)).toContainText('수렴');
});
