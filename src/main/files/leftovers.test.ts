import { expect, test } from 'vitest';
import { folderOfEach } from '../../node/folder.fixture';
import { removeLeftovers } from './leftovers';

const { at, names, put } = folderOfEach();

test('what a write left unfinished goes, and nothing else', () => {
  const own = [
    'Preferences',
    'session.json',
    'session.unreadable-2026-03-02T09-30-00-000Z.json',
    'window.json',
  ];
  const unfinished = ['session.json.tmp-1795614429789f6e', 'window.json.tmp-5614508429789f6e'];
  for (const name of [...own, ...unfinished]) put(name, '');
  removeLeftovers(at());
  expect(names()).toEqual(own);
});
