import { expect, test, vi } from 'vitest';
import { folderOfAll } from '../../src/node/folder.fixture';
import { firstDist, sources } from './launch.mjs';

const { at } = folderOfAll();

test('an Electron set by hand comes first and the fall-back last', () => {
  expect(Object.keys(sources)).toEqual(['override', 'installed', 'kept', 'download', 'fallback']);
});

test('the first source that has one ends the search', async () => {
  const never = vi.fn(async () => '/later');
  expect(await firstDist([async () => undefined, async () => '/dist', never], {})).toBe('/dist');
  expect(never).not.toHaveBeenCalled();
});

test('where no source has one, the three ways out are named', async () => {
  const ways = /github\.com.*ELECTRON_MIRROR.*ELECTRON_OVERRIDE_DIST_PATH/s;
  await expect(firstDist([async () => undefined], {})).rejects.toThrow(ways);
});

test('a folder set by hand without an Electron in it is refused, not passed over', async () => {
  const search = firstDist(Object.values(sources), { ELECTRON_OVERRIDE_DIST_PATH: at() });
  await expect(search).rejects.toThrow(at());
});
