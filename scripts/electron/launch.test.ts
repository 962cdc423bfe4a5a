import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../temporary.fixture';
import { firstDist, sources } from './launch.mjs';

const folder = temporaryFolder();

test('an Electron set by hand comes first and the fall-back last', () => {
  expect(Object.keys(sources)).toEqual(['override', 'installed', 'kept', 'download', 'fallback']);
});

test('the first source that has one ends the search', async () => {
  const never = vi.fn(async () => '/later');
  expect(await firstDist([async () => undefined, async () => '/dist', never], {})).toBe('/dist');
  expect(never).not.toHaveBeenCalled();
});

test('where no source has one, the three ways out are named', async () => {
  const search = firstDist([async () => undefined], {});
  await expect(search).rejects.toThrow(
    /github\.com.*ELECTRON_MIRROR.*ELECTRON_OVERRIDE_DIST_PATH/s,
  );
});

test('a folder set by hand without an Electron in it is refused, not passed over', async () => {
  const search = firstDist(Object.values(sources), { ELECTRON_OVERRIDE_DIST_PATH: folder });
  await expect(search).rejects.toThrow(folder);
});
