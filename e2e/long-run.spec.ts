// A million steps: they arrive in parts, the page stays free, and the newest wish wins.

import type { ElectronApplication, Page } from '@playwright/test';
import golden from '../golden/notebook.json' with { type: 'json' };
import { expectFree } from './main-thread';
import { cellsOf, goTo, outcomeOf, rowOf, the, thisStep, type } from './screen';
import { expect, test } from './shared-lab';
import { settled } from './settled';

const MILLION = 1_000_000;

const lrOf = (page: Page) => the(page, 'textbox', 'Learning rate value');
const stepsOf = (page: Page) => the(page, 'spinbutton', 'Steps');
const arrived = (page: Page) =>
  expect(the(page, 'slider', 'Step')).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`^0 / ${MILLION}: `),
  );

async function computeMillion(page: Page): Promise<void> {
  await type(stepsOf(page), String(MILLION));
  await expect(outcomeOf(page)).toContainText(/Computing|Converged/);
  await arrived(page);
  await expect(outcomeOf(page)).toContainText('Converged', { timeout: 20_000 });
  await settled(page);
}

/** Lets the page note everything that “Outcome” says from now on. */
const noteOutcomes = (page: Page) =>
  outcomeOf(page).evaluate((status) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });

const outcomes = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said);

test('a million steps arrive with their progress and never block the page @alone @full', async ({
  launchLab,
}) => {
  const { app, page } = await launchLab();
  const seen = await expectFree(app, async () => {
    await type(stepsOf(page), '100');
    await noteOutcomes(page);
    await computeMillion(page);
  });
  const said = await outcomes(page);
  const shares = said.flatMap((text) => /Computing (\d+)%/.exec(text)?.[1] ?? []).map(Number);
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));

  expect(seen.tasks).toBeGreaterThan(50);
});

test('a change half-way wins, and nothing of the old run comes after it', async ({
  lab: { page },
}) => {
  await type(lrOf(page), '1e-10');
  await type(stepsOf(page), String(MILLION));
  await expect(outcomeOf(page)).toContainText('Computing');
  await noteOutcomes(page);
  await type(lrOf(page), '1.01');
  await type(stepsOf(page), '100');
  await expect(outcomeOf(page)).toContainText('Diverging');
  expect(await settled(page, { patience: 20_000 })).toBe('');
  const said = await outcomes(page);
  const first = said.findIndex((text) => text.includes('Diverging'));
  expect(said.slice(first).filter((text) => !text.includes('Diverging'))).toEqual([]);
  await goTo(page, 100);
  const [x0, x1] = golden.descentFresh.find(({ lr }) => lr === 1.01)!.rows[100].map(String);
  await expect.poll(async () => (await thisStep(page)).slice(0, 2)).toEqual([x0, x1]);
});

/** Megabytes that all processes of the lab hold. */
const memoryOf = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ app: lab }) =>
    lab.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize / 1024, 0),
  );

test('one long run after the other does not fill the memory, and its last step is seen @full', async ({
  lab: { app, page },
}) => {
  await type(stepsOf(page), String(MILLION));
  const run = async (lr: string, verdict: string) => {
    await type(lrOf(page), lr);
    await expect(outcomeOf(page)).toContainText(verdict, { timeout: 20_000 });
  };
  await run('1e-9', 'Too slow');
  await run('0.1', 'Converged');
  const before = await memoryOf(app);
  for (let round = 0; round < 2; round++) {
    await run('1e-9', 'Too slow');
    await run('0.1', 'Converged');
  }
  // A run of a million steps holds 40 MB; four of them were made since.
  expect((await memoryOf(app)) - before).toBeLessThan(120);

  // The last step can be seen.
  const table = the(page, 'table', 'Steps');
  await expect(table).toHaveAttribute('aria-rowcount', String(MILLION + 2));
  await table.getByRole('rowgroup').evaluate((body) => (body.scrollTop = body.scrollHeight));
  await rowOf(page, MILLION).click();
  await expect(the(page, 'slider', 'Step')).toHaveValue(String(MILLION));
  expect((await cellsOf(rowOf(page, MILLION)))[0].text).toBe(String(MILLION));
  expect((await thisStep(page)).slice(7)).toEqual(['–', '–']);
});
